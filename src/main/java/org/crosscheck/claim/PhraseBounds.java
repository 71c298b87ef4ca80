package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;

/**
 * Knows where a phrase of a thing counted begins and ends. A number above one counts a
 * plural noun, so the phrase runs over modifiers to the first plural that no further
 * plural follows; a phrase without a plural ends before the next function word.
 * Immutable.
 */
final class PhraseBounds {

	/** Longest phrase taken, in tokens; "49 retiring M1 Abrams battle tanks" has five. */
	static final int LONGEST = 6;

	private final Set<String> ends;

	private final Set<String> modifiers;

	private final Set<String> heads;

	private final Set<String> periodOpeners;

	private final Set<String> periods;

	private final NounForms forms;

	PhraseBounds(WordList words, NounForms forms) {
		this.ends = words.set("ends");
		this.modifiers = words.set("modifiers");
		this.heads = words.set("heads");
		this.periodOpeners = words.set("period openers");
		this.periods = words.set("periods");
		this.forms = forms;
	}

	/** One past the last token of the phrase, what the tree tells of verbs heeded. */
	int end(Syntax syntax, List<Token> tokens, int from, boolean plural) {
		int end = pastCoordination(syntax, tokens, beforeVerb(syntax, from, end(tokens, from, plural)), from);
		return (from < end && isNoNoun(syntax, tokens, from, end)) ? from : end;
	}

	/** "40 cheaper", "270 needed": a lone word that no noun phrase could be. */
	private boolean isNoNoun(Syntax syntax, List<Token> tokens, int from, int end) {
		Token token = tokens.get(from);
		return end == from + 1 && switch (syntax.tag(from)) {
			case "JJR", "RB", "RBR", "VBG", "IN", "RP" -> true;
			case "VBN", "VBD", "VBZ", "VBP", "JJ" ->
				!this.heads.contains(token.lower()) && !isPluralNoun(token) && !token.isCapitalised();
			case "NNS" -> isParticiple(syntax, tokens, from);
			default -> false;
		};
	}

	/** "three were cancelled and 14 delayed": no English plural ends so. */
	boolean isParticiple(Syntax syntax, List<Token> tokens, int at) {
		String word = tokens.get(at).lower();
		return syntax.tag(at).equals("NNS") && word.endsWith("ed") && !this.heads.contains(word);
	}

	/** "digital and printed books": a noun follows two adjectives, not the first. */
	private static int pastCoordination(Syntax syntax, List<Token> tokens, int end, int from) {
		boolean adjectives = end > from && end + 2 < tokens.size() && syntax.tag(end - 1).startsWith("JJ")
				&& (tokens.get(end).is("and") || tokens.get(end).is("or")) && syntax.tag(end + 1).startsWith("JJ");
		int to = end + 2;
		while (adjectives && to < tokens.size() && syntax.isNoun(to) && to - from < LONGEST) {
			to++;
		}
		return (adjectives && to > end + 2) ? to : end;
	}

	/**
	 * "20 litres of oil leaked", "20 needed help": the phrase ends before the verb of its
	 * clause.
	 */
	private static int beforeVerb(Syntax syntax, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean subject = (i > from) ? syntax.isNoun(i - 1) : !syntax.isRelation(i, "relcl");
			if (syntax.isVerb(i) && syntax.isRelation(i, "root", "ccomp", "advcl", "relcl") && subject
					&& (i > from || isFinite(syntax.tag(i)))) {
				return i;
			}
		}
		return to;
	}

	private static boolean isFinite(String tag) {
		return tag.equals("VBD") || tag.equals("VBP");
	}

	/**
	 * "three of the town's bridges": bridges are counted, no towns; "30 years' worth of
	 * work" are years.
	 */
	int pastOwner(List<Token> tokens, int from) {
		int at = from;
		while (at < tokens.size() && at - from < LONGEST && goesOn(tokens, from, at)) {
			at++;
		}
		boolean owner = at > from && at + 1 < tokens.size()
				&& (tokens.get(at).is("'s") || tokens.get(at).is("'") && tokens.get(at - 1).lower().endsWith("s"))
				&& !tokens.get(at + 1).is("worth");
		return owner ? at + 1 : from;
	}

	/** "737 cargo jets" behind "two new": names and numbers, but no word that ends it. */
	boolean isOnePhrase(List<Token> tokens, int from, int to) {
		for (int i = from; i <= to; i++) {
			if (!goesOn(tokens, i, i) && tokens.get(i).kind() != TokenKind.NUMBER) {
				return false;
			}
		}
		return true;
	}

	/** One past the last token of the phrase that begins at {@code from}. */
	int end(List<Token> tokens, int from, boolean plural) {
		int end = from;
		while (end < tokens.size() && end - from < LONGEST && goesOn(tokens, from, end)) {
			end++;
		}
		while (end > from && tokens.get(end - 1).is("of")) {
			end--;
		}
		if (!plural) {
			return end;
		}
		for (int i = from; i < end; i++) {
			boolean head = isPluralNoun(tokens.get(i)) || this.heads.contains(tokens.get(i).lower()) && i + 1 == end;
			boolean another = i + 1 < end && isPluralNoun(tokens.get(i + 1))
					&& !this.heads.contains(tokens.get(i + 1).lower());
			if (head && !another) {
				return i + 1;
			}
		}
		return end;
	}

	private boolean isPluralNoun(Token token) {
		return this.forms.isPlural(token.lower()) && !this.modifiers.contains(token.lower());
	}

	private boolean goesOn(List<Token> tokens, int from, int at) {
		Token token = tokens.get(at);
		if (token.kind() == TokenKind.WORD) {
			boolean clitic = token.lower().startsWith("'");
			boolean participle = at > from && !this.modifiers.contains(token.lower())
					&& (token.lower().endsWith("ed") || token.lower().endsWith("ing")) && !token.isCapitalised()
					&& isPluralNoun(tokens.get(at - 1));
			boolean when = this.periodOpeners.contains(token.lower()) && at + 1 < tokens.size()
					&& this.periods.contains(tokens.get(at + 1).lower());
			return !clitic && !participle && !when && !this.ends.contains(token.lower());
		}
		return token.kind() == TokenKind.ALPHANUMERIC || token.is("-") && at > from;
	}

}
