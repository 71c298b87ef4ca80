package org.crosscheck.quantity;

import org.crosscheck.quantity.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** The pieces of one sentence. Reading past either end yields a blank piece. */
class Pieces {

	private static final Piece NONE = new Piece(0, 0, "\n", "\n", Kind.MARK, false, Word.UNKNOWN);

	/** Words up to this length may be written small in headlines. */
	private static final int SHORT = 3;

	/** Fewer words make no headline; one in so many may be written small. */
	private static final int TITLE = 4;

	private final Piece[] pieces;

	private final boolean commas;

	/**
	 * @param pieces in text order
	 * @param commas whether the article writes decimals behind a comma
	 */
	Pieces(Piece[] pieces, boolean commas) {
		this.pieces = pieces;
		this.commas = commas;
	}

	/** The value of a number in digits; {@code null} when they are no number. */
	@Nullable Digits digits(int index) {
		String text = get(index).text();
		return this.commas ? Digits.parseCommas(text) : Digits.parse(text);
	}

	/** The same pieces. */
	Pieces(Pieces other) {
		this(other.pieces, other.commas);
	}

	int size() {
		return this.pieces.length;
	}

	Piece get(int index) {
		return (index >= 0 && index < this.pieces.length) ? this.pieces[index] : NONE;
	}

	boolean is(int index, String form) {
		return get(index).is(form);
	}

	boolean is(int index, Tag tag) {
		return get(index).is(tag);
	}

	/** Whether the pieces from {@code index} on read as the given words. */
	boolean are(int index, String... words) {
		for (int i = 0; i < words.length; i++) {
			if (!is(index + i, words[i])) {
				return false;
			}
		}
		return true;
	}

	/** Steps over one hyphen that joins two pieces without space. */
	int overHyphen(int index) {
		Piece piece = get(index);
		boolean joined = piece.glued() && get(index + 1).glued();
		boolean digit = get(index + 1).word().value(Tag.CARDINAL) < 10 && get(index + 1).is(Tag.CARDINAL);
		boolean parts = get(index - 1).is(Tag.CARDINAL) && get(index + 1).is(Tag.FRACTION);
		return (piece.isHyphen() && (joined || parts || get(index - 1).is(Tag.TENS) && digit)) ? index + 1 : index;
	}

	/** A lower-case word that is neither a function word nor part of a number. */
	boolean isNounLike(int index) {
		Piece piece = get(index);
		return piece.isWord() && !piece.isCapitalised() && !piece.is(Tag.FUNCTION) && !piece.is(Tag.MAGNITUDE)
				&& piece.lower().length() > 1;
	}

	/** A lower-case word that looks like a plural noun. */
	boolean isPluralLike(int index) {
		return isNounLike(index) && get(index).isPluralLike();
	}

	/**
	 * Whether the words are written with capitals as in a headline, where a capital tells
	 * no name.
	 */
	boolean isTitleCase() {
		int words = 0;
		int lower = 0;
		for (Piece piece : this.pieces) {
			boolean content = piece.isWord() && piece.text().length() > SHORT && !piece.is(Tag.FUNCTION);
			words += content ? 1 : 0;
			lower += (content && !piece.isCapitalised()) ? 1 : 0;
		}
		return words >= TITLE && lower * TITLE <= words;
	}

}
