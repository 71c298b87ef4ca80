package org.crosscheck.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.source.Lexicon.Word;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;

/**
 * The tokens of one sentence with what the lexicon knows of each and the quotation each
 * stands in.
 */
final class Clause {

	/** Not in a quotation. */
	static final int OUTSIDE = -1;

	/** "as many as about" before a number. */
	private static final int MOST_QUALIFIERS = 5;

	private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "--", "...", "…", ".", "!", "?");

	private final Sentence sentence;

	private final List<Token> tokens;

	private final Word[] words;

	private final int[] quotations;

	/** Which tokens part one clause from another. */
	private final boolean[] breaks;

	/**
	 * Reads a sentence.
	 * @param sentence the sentence
	 * @param lexicon word data
	 * @param all the quotations of the text, in text order
	 * @param from index of the first quotation that ends after the sentence's start
	 */
	Clause(Sentence sentence, Lexicon lexicon, List<Quotation> all, int from) {
		this.sentence = sentence;
		this.tokens = namesApart(sentence.tokens());
		this.words = new Word[this.tokens.size()];
		this.quotations = new int[this.tokens.size()];
		this.breaks = new boolean[this.tokens.size()];
		int quotation = from;
		for (int i = 0; i < this.words.length; i++) {
			Token token = this.tokens.get(i);
			Word word = lexicon.word(token.lower());
			this.breaks[i] = token.kind() != TokenKind.WORD && BREAKS.contains(token.lower());
			this.words[i] = word.is(Kind.PREPOSITION) && standsInName(i) ? lexicon.word("") : word;
			while (quotation < all.size() && all.get(quotation).span().end() <= token.start()) {
				quotation++;
			}
			boolean inside = quotation < all.size() && all.get(quotation).span().contains(token.start());
			this.quotations[i] = inside ? quotation : OUTSIDE;
		}
	}

	/**
	 * "the WHO": a small word in capitals among small letters is a name, and no longer
	 * looks like the word.
	 */
	private static List<Token> namesApart(List<Token> tokens) {
		boolean mixed = tokens.stream().anyMatch(Clause::isNameLikeWord)
				&& tokens.stream().anyMatch((token) -> Character.isLowerCase(token.text().codePointAt(0)));
		return mixed ? tokens.stream().map(Clause::nameApart).toList() : tokens;
	}

	private static boolean isNameLikeWord(Token token) {
		return (token.is("who") || token.is("it")) && token.text().equals(token.text().toUpperCase(Locale.ROOT));
	}

	private static Token nameApart(Token token) {
		return isNameLikeWord(token) ? new Token(token.start(), token.end(), token.text(), token.text(), token.kind())
				: token;
	}

	/** "harbour master Per Dahl": a preposition takes no capital inside a sentence. */
	private boolean standsInName(int i) {
		return i > 0 && i + 1 < this.tokens.size() && this.tokens.get(i).isCapitalised()
				&& this.tokens.get(i + 1).isCapitalised()
				&& Character.isLowerCase(this.tokens.get(i - 1).text().charAt(0));
	}

	Sentence sentence() {
		return this.sentence;
	}

	int size() {
		return this.words.length;
	}

	Token token(int i) {
		return this.tokens.get(i);
	}

	Word word(int i) {
		return this.words[i];
	}

	/** Index of the quotation a token stands in, or {@link #OUTSIDE}. */
	int quotation(int i) {
		return this.quotations[i];
	}

	boolean is(int i, Kind kind) {
		return i >= 0 && i < this.words.length && this.words[i].is(kind);
	}

	boolean is(int i, String lower) {
		return i >= 0 && i < this.words.length && this.tokens.get(i).is(lower);
	}

	boolean isAny(int i, String first, String... others) {
		if (is(i, first)) {
			return true;
		}
		for (String other : others) {
			if (is(i, other)) {
				return true;
			}
		}
		return false;
	}

	/** "Monday", "last", "week"; the modal "may" is none. */
	boolean isTime(int i) {
		return is(i, Kind.TIME) && (!is(i, "may") && !is(i, "march") || this.tokens.get(i).isCapitalised());
	}

	/** "has", "may"; "of 4 May" is none. */
	boolean isAuxiliary(int i) {
		return is(i, Kind.AUXILIARY) && !(i > 0 && is(i, "may") && this.tokens.get(i).isCapitalised());
	}

	boolean isWord(int i) {
		return i >= 0 && i < this.words.length && this.tokens.get(i).kind() == TokenKind.WORD;
	}

	boolean isNumber(int i) {
		return i >= 0 && i < this.words.length && (this.tokens.get(i).kind() == TokenKind.NUMBER
				|| this.tokens.get(i).kind() == TokenKind.ALPHANUMERIC);
	}

	/** "41", "some 41", "forty": a number, or a word that helps to write one. */
	boolean isNumberLike(int i) {
		return numberNear(i) >= 0;
	}

	/** The number at a token or behind words that qualify one; -1 without. */
	int numberNear(int i) {
		int at = i;
		while (at < i + MOST_QUALIFIERS && is(at, Kind.QUALIFIER)) {
			at++;
		}
		return (isNumber(at) || is(at, Kind.NUMERAL)) ? at : -1;
	}

	/** Whether "at" and a number stand in a stretch of tokens. */
	boolean hasAtNumber(int from, int to) {
		for (int i = from; i < to; i++) {
			if (is(i, "at") && isNumberLike(i + 1)) {
				return true;
			}
		}
		return false;
	}

	/** A capital that is not only due to the start of the sentence or quotation. */
	boolean isCapital(int i) {
		return isWord(i) && this.tokens.get(i).isCapitalised() && !is(i, "i") && !is(i, "i'm");
	}

	boolean isQuote(int i) {
		return i >= 0 && i < this.words.length && this.tokens.get(i).kind() == TokenKind.QUOTE;
	}

	boolean isComma(int i) {
		return is(i, ",");
	}

	boolean isDash(int i) {
		return isAny(i, "—", "–", "--", "-");
	}

	/** A mark that parts one clause from another. */
	boolean isBreak(int i) {
		return i >= 0 && i < this.breaks.length && this.breaks[i];
	}

	/** "recently", "also": stands between a subject and its verb without changing it. */
	boolean isAdverb(int i) {
		return is(i, Kind.ADVERB)
				|| isWord(i) && this.tokens.get(i).lower().length() > 4 && this.tokens.get(i).lower().endsWith("ly")
						&& !this.tokens.get(i).isCapitalised() && !isAny(i, "family", "assembly", "tally", "daily",
								"weekly", "only", "supply", "reply", "ally", "rally", "early");
	}

	Span span(int from, int to) {
		return new Span(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

}
