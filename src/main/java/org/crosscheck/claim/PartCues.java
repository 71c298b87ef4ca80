package org.crosscheck.claim;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;

/**
 * Tells by its neighbours whether a number is a part, a remainder or an addition, never
 * the whole (semantics.md section 4.13). Immutable and safe for use by several threads.
 */
final class PartCues {

	private final PartWords parts;

	private final PartPhrases phrases;

	private final Set<String> openers;

	private final Set<String> inner;

	PartCues(WordList words) {
		this.parts = new PartWords(words);
		this.phrases = new PartPhrases(words);
		this.openers = words.set("part openers");
		this.inner = words.set("inner");
	}

	/**
	 * The words that make a number a part: "another 12", "12 of", "12 more", "including
	 * 12", "12 died at the scene".
	 * @param behind the token behind the number
	 * @param phrase the token at which the thing counted begins
	 */
	SortedSet<String> of(Sentence sentence, Quantity quantity, int behind, int phrase) {
		List<Token> tokens = sentence.tokens();
		SortedSet<String> partial = new TreeSet<>();
		boolean several = quantity.unit().dimension() != Dimension.COUNT || quantity.bound() == Bound.VAGUE;
		for (int i = behind; i < phrase; i++) {
			addIfPart(partial, tokens.get(i), several);
		}
		int first = sentence.tokenAt(quantity.span().start());
		if (first > 0) {
			addIfPart(partial, tokens.get(first - 1), true);
		}
		if (isOpened(tokens, first) || this.phrases.isOpened(tokens, first)) {
			partial.add(PartWords.INCLUDING);
		}
		String said = this.phrases.behind(tokens, phrase);
		if (said != null) {
			partial.add(said);
		}
		return partial;
	}

	/** "dozens of", "litres of" and an "of" before the number make no part. */
	private void addIfPart(Set<String> partial, Token word, boolean plainOf) {
		if (this.parts.isPart(word.lower()) && !word.is(PartWords.INCLUDING) && !(plainOf && word.is(PartWords.OF))) {
			partial.add(word.lower());
		}
	}

	/**
	 * "including 12 children", "among them 12 children and two nurses"; but "among the 12
	 * children" names the whole.
	 */
	private boolean isOpened(List<Token> tokens, int number) {
		for (int i = number - 1; i >= Math.max(0, number - PhraseBounds.LONGEST); i--) {
			if (this.openers.contains(tokens.get(i).lower())) {
				return !tokens.get(i).is("among") || !areDeterminers(tokens.subList(i + 1, number));
			}
			if (tokens.get(i).is(",") && i < number - 1 || tokens.get(i).is(";")) {
				return false;
			}
		}
		return false;
	}

	private boolean areDeterminers(List<Token> tokens) {
		return tokens.stream().allMatch((token) -> this.inner.contains(token.lower()));
	}

	/** "68 children were among the 126 killed": what comes first is the part. */
	boolean isAmongMore(List<Token> tokens, int end) {
		int at = (end < tokens.size() && isCopula(tokens.get(end))) ? end + 1 : end;
		if (at >= tokens.size() || !tokens.get(at).is("among")) {
			return false;
		}
		at++;
		while (at < tokens.size() && this.inner.contains(tokens.get(at).lower())) {
			at++;
		}
		return at < tokens.size() && tokens.get(at).kind() == TokenKind.NUMBER;
	}

	/**
	 * Where a sentence says what a part of others is ("12 of the dead were children"):
	 * the token at which that begins, -1 when it does not.
	 * @param end one past the phrase behind the number
	 */
	int saidToBe(Syntax syntax, List<Token> tokens, int end) {
		boolean told = end + 1 < tokens.size() && isCopula(tokens.get(end)) && syntax.isNoun(end + 1);
		return told ? end + 1 : -1;
	}

	private static boolean isCopula(Token token) {
		return token.is("were") || token.is("are") || token.is("was") || token.is("is");
	}

}
