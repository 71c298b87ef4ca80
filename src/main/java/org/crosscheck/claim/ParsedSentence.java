package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;

/**
 * A sentence with its tree and the tokens that belong to numbers. Every argument and
 * answer that names a token is its index in the sentence. Immutable and safe for use by
 * several threads.
 */
final class ParsedSentence {

	/** No token. */
	static final int NONE = -1;

	private final List<Token> tokens;

	private final Syntax syntax;

	private final BitSet numbers;

	private ParsedSentence(List<Token> tokens, Syntax syntax, BitSet numbers) {
		this.tokens = tokens;
		this.syntax = syntax;
		this.numbers = numbers;
	}

	static ParsedSentence of(Sentence sentence, Syntax syntax, List<Quantity> quantities) {
		BitSet numbers = new BitSet(sentence.tokens().size());
		for (Quantity quantity : quantities) {
			Span span = quantity.isSkipped() ? quantity.number() : quantity.span();
			numbers.set(sentence.tokenAt(span.start()), sentence.tokenAt(span.end() - 1) + 1);
		}
		return new ParsedSentence(sentence.tokens(), syntax, numbers);
	}

	Syntax syntax() {
		return this.syntax;
	}

	List<Token> tokens() {
		return this.tokens;
	}

	String word(int token) {
		return this.tokens.get(token).lower();
	}

	/** Whether the token belongs to a number, its unit or the words that bound it. */
	boolean isNumber(int token) {
		return this.numbers.get(token);
	}

	/** A noun that is no part of a number. */
	boolean isThing(int token) {
		return token >= 0 && this.syntax.isNoun(token) && !isNumber(token);
	}

	/** The token through which a run of tokens hangs on the rest of the tree. */
	int top(int inside, int first, int last) {
		int at = inside;
		for (int head = this.syntax.head(at); head >= first && head <= last; head = this.syntax.head(at)) {
			at = head;
		}
		return at;
	}

	/**
	 * The noun of a preposition on a token, of one of some prepositions; none without.
	 */
	int complement(int token, Set<String> prepositions) {
		for (int child : this.syntax.children(token)) {
			int noun = prepositions.contains(word(child)) ? this.syntax.child(child, "pobj") : NONE;
			if (isThing(noun)) {
				return noun;
			}
		}
		return NONE;
	}

}
