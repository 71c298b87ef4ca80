package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;

/**
 * A sentence with its tree and the tokens that belong to numbers. Every argument and
 * answer that names a token is its index in the sentence. Not changed after it was made.
 */
final class ParsedSentence {

	/** No token. */
	static final int NONE = -1;

	/** How far a bracket reaches, in tokens. */
	private static final int NEAR = 8;

	private final Sentence sentence;

	private final Syntax syntax;

	private final BitSet numbers = new BitSet();

	private final BitSet counted = new BitSet();

	/**
	 * A sentence as read.
	 * @param phrases what each of the numbers counts, in the same order
	 */
	ParsedSentence(Sentence sentence, Syntax syntax, List<Quantity> quantities, List<CountedReader.Phrase> phrases) {
		this.sentence = sentence;
		this.syntax = syntax;
		for (int i = 0; i < quantities.size(); i++) {
			Quantity quantity = quantities.get(i);
			if (quantity.skip() != SkipReason.IDENTIFIER) {
				Span span = quantity.isSkipped() ? quantity.number() : quantity.span();
				this.numbers.set(sentence.tokenAt(span.start()), sentence.tokenAt(span.end() - 1) + 1);
			}
			boolean counts = !quantity.isSkipped() && quantity.unit().dimension() != Dimension.AGE;
			if (counts && phrases.get(i).head() >= 0) {
				this.counted.set(phrases.get(i).head());
			}
		}
	}

	Syntax syntax() {
		return this.syntax;
	}

	List<Token> tokens() {
		return this.sentence.tokens();
	}

	int size() {
		return tokens().size();
	}

	String word(int token) {
		return tokens().get(token).lower();
	}

	boolean is(int token, Set<String> words) {
		return token >= 0 && token < size() && words.contains(word(token));
	}

	/** First token of a number with the words that bound it. */
	int first(Quantity quantity) {
		return this.sentence.tokenAt(quantity.span().start());
	}

	/** Last token of a number with its unit. */
	int last(Quantity quantity) {
		return this.sentence.tokenAt(quantity.span().end() - 1);
	}

	/** Whether the token belongs to a number, its unit or the words that bound it. */
	boolean isNumber(int token) {
		return this.numbers.get(token);
	}

	/** Whether a bracket opens before the token and does not close before it. */
	boolean isBracketed(int token) {
		for (int i = token - 1; i >= 0 && token - i <= NEAR; i--) {
			if (word(i).equals(")")) {
				return false;
			}
			if (word(i).equals("(")) {
				return true;
			}
		}
		return false;
	}

	/** Whether the token heads what a number counts. */
	boolean isCounted(int token) {
		return this.counted.get(token);
	}

	/**
	 * A noun that is no part of a number, or a word that stands where only a noun can: a
	 * name may be mistaken for an adjective.
	 */
	boolean isThing(int token) {
		return token >= 0 && token < size() && !isNumber(token) && Character.isLetterOrDigit(word(token).charAt(0))
				&& (this.syntax.isNoun(token) || switch (this.syntax.tag(token)) {
					case "JJ", "VBG", "FW", "UH", "ADD" ->
						this.syntax.isRelation(token, "nsubj", "nsubjpass", "dobj", "pobj", "attr", "csubj");
					// "highs of 17 degrees": a comparative has no plural
					case "JJR" -> word(token).endsWith("s");
					case "VBZ", "VBD", "VB", "VBP" -> this.syntax.isRelation(token, "nsubj", "nsubjpass");
					case "CD" -> Character.isLetter(word(token).charAt(0));
					default -> false;
				});
	}

	/**
	 * The token through which a number and what it counts hang on the rest of the tree.
	 */
	int top(Quantity quantity, int counted) {
		int first = first(quantity);
		int last = Math.max(last(quantity), counted);
		int at = this.sentence.tokenAt(quantity.number().end() - 1);
		for (int head = this.syntax.head(at); head >= first && head <= last; head = this.syntax.head(at)) {
			at = head;
		}
		return at;
	}

	/** The noun that one of some prepositions joins to a token; none without. */
	int complement(int token, Set<String> prepositions) {
		for (int child : this.syntax.children(token)) {
			int noun = is(child, prepositions) ? this.syntax.child(child, "pobj") : NONE;
			if (isThing(noun)) {
				return noun;
			}
		}
		return NONE;
	}

}
