package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the thing counted behind a number. A number above one counts a plural noun, so
 * the phrase runs over modifiers to the first plural that no further plural follows; a
 * phrase without a plural ends before the next function word. Safe for use by several
 * threads.
 */
final class CountedReader {

	/** Longest phrase taken, in tokens; "49 retiring M1 Abrams battle tanks" has five. */
	private static final int LONGEST = 6;

	private final Set<String> ends;

	private final Set<String> inner;

	private final Set<String> partials;

	private final Set<String> partOpeners;

	private final Set<String> modifiers;

	private final Set<String> heads;

	private final NounForms forms = new NounForms();

	private final ClassTable things = ClassTable.ofThingsCounted();

	private final Nations nations;

	CountedReader(Nations nations) {
		WordList words = WordList.read(CountedReader.class, "phrase-words.txt");
		this.ends = words.set("ends");
		this.inner = words.set("inner");
		this.partials = words.set("partials");
		this.partOpeners = words.set("part openers");
		this.modifiers = words.set("modifiers");
		this.heads = words.set("heads");
		this.nations = nations;
	}

	/**
	 * A thing counted and where its phrase stands.
	 *
	 * @param span {@code null} when the text names nothing
	 * @param head index of the phrase's last token, -1 when the text names nothing
	 */
	record Phrase(Counted counted, @Nullable Span span, int head) {

		static final Phrase NONE = new Phrase(Counted.NOTHING, null, -1);

		/** "500,000 wounded": the phrase tells what happened, not to whom. */
		boolean isElliptic(ClassTable events) {
			return this.counted.phrase().isEmpty() || this.counted.restrictors().isEmpty()
					&& events.classOf(this.counted.phrase().toLowerCase(Locale.ROOT)) != null;
		}

	}

	/** The thing counted behind a number. */
	Phrase read(AnalysedText text, Sentence sentence, Syntax syntax, Quantity quantity) {
		List<Token> tokens = sentence.tokens();
		int at = sentence.tokenAt(quantity.span().end() - 1) + 1;
		boolean count = quantity.unit().dimension() == Dimension.COUNT;
		Set<String> partial = new TreeSet<>();
		if (at < tokens.size() && tokens.get(at).is("of")) {
			at++;
			if (count && quantity.bound() != Bound.VAGUE) {
				partial.add("of");
			}
		}
		else if (!count && quantity.unit().dimension() != Dimension.RATE) {
			return Phrase.NONE;
		}
		while (at < tokens.size() && this.inner.contains(tokens.get(at).lower())) {
			addIfPartial(partial, tokens.get(at++).lower());
		}
		at = pastOwner(tokens, at);
		int first = sentence.tokenAt(quantity.span().start());
		if (first > 0) {
			addIfPartial(partial, tokens.get(first - 1).lower());
		}
		if (isPartOfAnother(tokens, first)) {
			partial.add("including");
		}
		boolean plural = !(quantity.low() == 1 && quantity.high() == 1);
		int end = pastCoordination(syntax, tokens, beforeVerb(syntax, at, phraseEnd(tokens, at, plural)), at);
		end = isNoNoun(syntax, at, end) ? at : end;
		int noun = counts(syntax, sentence.tokenAt(quantity.number().end() - 1));
		if (noun >= at && noun - at < LONGEST && isOnePhrase(tokens, at, noun)) {
			end = noun + 1;
		}
		if (end == at) {
			return partial.isEmpty() ? Phrase.NONE
					: new Phrase(new Counted("", "", List.copyOf(partial), ""), null, -1);
		}
		Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
		Counted counted = counted(span.in(text.text()), tokens.subList(at, end), partial);
		return new Phrase(withOrigin(counted, tokens, end), span, end - 1);
	}

	/**
	 * The thing that a phrase names which begins at a token, a plural taken for granted.
	 */
	Phrase phraseAt(AnalysedText text, Sentence sentence, int from) {
		List<Token> tokens = sentence.tokens();
		int at = from;
		while (at < tokens.size() && this.inner.contains(tokens.get(at).lower())) {
			at++;
		}
		int end = phraseEnd(tokens, at, true);
		if (end == at) {
			return Phrase.NONE;
		}
		Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
		Counted counted = counted(span.in(text.text()), tokens.subList(at, end), Set.of());
		return new Phrase(withOrigin(counted, tokens, end), span, end - 1);
	}

	/** "40 cheaper", "73 raising": a lone word that no noun phrase could be. */
	private boolean isNoNoun(Syntax syntax, int from, int end) {
		return end == from + 1 && switch (syntax.tag(from)) {
			case "JJR", "RB", "RBR", "VBG", "IN", "RP" -> true;
			default -> false;
		};
	}

	/** "digital and printed books": a noun follows two adjectives, not the first. */
	private int pastCoordination(Syntax syntax, List<Token> tokens, int end, int from) {
		boolean adjectives = end > from && end + 2 < tokens.size() && syntax.tag(end - 1).startsWith("JJ")
				&& (tokens.get(end).is("and") || tokens.get(end).is("or")) && syntax.tag(end + 1).startsWith("JJ");
		int to = end + 2;
		while (adjectives && to < tokens.size() && syntax.isNoun(to) && to - from < LONGEST) {
			to++;
		}
		return (adjectives && to > end + 2) ? to : end;
	}

	/** "20 litres of oil leaked": the phrase ends before the verb of its clause. */
	private static int beforeVerb(Syntax syntax, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (syntax.isVerb(i) && syntax.isRelation(i, "root", "ccomp", "advcl", "relcl") && syntax.isNoun(i - 1)) {
				return i;
			}
		}
		return to;
	}

	/** "three of the town's bridges": bridges are counted, no towns. */
	private int pastOwner(List<Token> tokens, int from) {
		int at = from;
		while (at < tokens.size() && at - from < LONGEST && goesOn(tokens, from, at)) {
			at++;
		}
		boolean owner = at > from && at + 1 < tokens.size()
				&& (tokens.get(at).is("'s") || tokens.get(at).is("'") && tokens.get(at - 1).lower().endsWith("s"));
		return owner ? at + 1 : from;
	}

	/** "737 cargo jets" behind "two new": names and numbers, but no word that ends it. */
	private boolean isOnePhrase(List<Token> tokens, int from, int to) {
		for (int i = from; i <= to; i++) {
			if (!goesOn(tokens, i, i) && tokens.get(i).kind() != TokenKind.NUMBER) {
				return false;
			}
		}
		return true;
	}

	/** The noun that the tree gives a number to; -1 when it gives none behind it. */
	private static int counts(Syntax syntax, int number) {
		int head = syntax.head(number);
		return (head > number && syntax.isRelation(number, "num", "nummod", "nmod") && syntax.isNoun(head)) ? head : -1;
	}

	/** "soldiers from North Korea" are North Korean soldiers. */
	private Counted withOrigin(Counted counted, List<Token> tokens, int end) {
		if (end + 1 >= tokens.size() || !tokens.get(end).is("from") && !tokens.get(end).is("of")) {
			return counted;
		}
		String one = tokens.get(end + 1).lower();
		String pair = (end + 2 < tokens.size()) ? one + " " + tokens.get(end + 2).lower() : one;
		String country = this.nations.countryOf(pair);
		country = (country != null) ? country : this.nations.countryOf(one);
		if (country == null) {
			return counted;
		}
		Set<String> restrictors = new TreeSet<>(counted.restrictors());
		restrictors.add(country);
		return new Counted(counted.phrase(), counted.head(), List.copyOf(restrictors), counted.kind());
	}

	/** One past the last token of the phrase that begins at {@code from}. */
	private int phraseEnd(List<Token> tokens, int from, boolean plural) {
		int end = from;
		while (end < tokens.size() && end - from < LONGEST && goesOn(tokens, from, end)) {
			end++;
		}
		if (!plural) {
			return end;
		}
		for (int i = from; i < end; i++) {
			boolean head = isPluralNoun(tokens.get(i)) || this.heads.contains(tokens.get(i).lower()) && i + 1 == end;
			boolean another = i + 1 < end && isPluralNoun(tokens.get(i + 1));
			if (head && !another) {
				return i + 1;
			}
		}
		return end;
	}

	/** "including 12 children", "among them 12 children and two nurses". */
	private boolean isPartOfAnother(List<Token> tokens, int number) {
		for (int i = number - 1; i >= Math.max(0, number - LONGEST); i--) {
			if (this.partOpeners.contains(tokens.get(i).lower())) {
				return true;
			}
			if (tokens.get(i).is(",") && i < number - 1 || tokens.get(i).is(";")) {
				return false;
			}
		}
		return false;
	}

	/** "another 12", "12 more": a remainder or an addition, never the whole. */
	private void addIfPartial(Set<String> partial, String word) {
		if (this.partials.contains(word)) {
			partial.add(word);
		}
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
			return !clitic && !participle && !this.ends.contains(token.lower());
		}
		return token.kind() == TokenKind.ALPHANUMERIC || token.is("-") && at > from;
	}

	private Counted counted(String written, List<Token> phrase, Set<String> partial) {
		Token last = phrase.get(phrase.size() - 1);
		boolean people = this.nations.countryOf(last.lower()) != null;
		String head = this.forms.singular(last.lower());
		String kind = people ? "people" : this.things.classOf(head);
		Set<String> restrictors = new TreeSet<>(partial);
		int end = phrase.size() - (people ? 0 : 1);
		for (int i = 0; i < end; i++) {
			String word = phrase.get(i).lower();
			String pair = (i + 1 < end) ? this.nations.countryOf(word + " " + phrase.get(i + 1).lower()) : null;
			String country = (pair != null) ? pair : this.nations.countryOf(word);
			restrictors.add((country != null) ? country : word);
			i += (pair != null) ? 1 : 0;
		}
		restrictors.removeIf((word) -> word.equals("-"));
		return new Counted(written, head, List.copyOf(restrictors), (kind != null) ? kind : head);
	}

}
