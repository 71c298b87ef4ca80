package org.crosscheck.quantity;

/** One cardinal number being read from left to right; lives inside one call. */
final class NumberRun {

	final Pieces pieces;

	private final int from;

	private final boolean between;

	int at;

	double total;

	double current;

	/** Smallest magnitude said so far; a later one must be smaller. */
	private double last = Double.POSITIVE_INFINITY;

	double step = 1;

	private double mantissa;

	private double magnitude = 1;

	boolean digits;

	boolean plain;

	private boolean tens;

	private boolean open;

	NumberRun(Pieces pieces, int at) {
		this.pieces = pieces;
		this.from = at;
		this.at = at;
		this.between = pieces.is(at - 1, "between");
	}

	boolean start() {
		Piece piece = this.pieces.get(this.at);
		if (piece.isNumber()) {
			return digits();
		}
		if (piece.is(Tag.CARDINAL) || piece.is(Tag.TENS)) {
			word(piece);
			return true;
		}
		boolean article = piece.is("a") || piece.is("an");
		Piece next = this.pieces.get(this.at + 1);
		if (article && next.is(Tag.MAGNITUDE) && next.lower().length() > 3) {
			this.current = 1;
			this.mantissa = 1;
			this.at++;
			return true;
		}
		return false;
	}

	private boolean digits() {
		Digits read = this.pieces.digits(this.at);
		if (read == null) {
			return false;
		}
		this.at++;
		double value = read.value();
		double worth = read.step();
		boolean joined = false;
		while (read.plain() && spacedGroup(this.at, read, joined)) {
			value = value * 1000 + Integer.parseInt(this.pieces.get(this.at).text());
			worth = 1;
			joined = true;
			this.at++;
		}
		this.current = value;
		this.mantissa = value;
		this.step = joined ? Intervals.lastSignificant(value) : worth;
		this.digits = true;
		this.plain = read.plain() && !joined;
		return true;
	}

	/** A group of three digits behind a thin or plain space: "12 500". */
	private boolean spacedGroup(int index, Digits first, boolean joined) {
		Piece piece = this.pieces.get(index);
		Piece before = this.pieces.get(index - 1);
		boolean shape = piece.isNumber() && piece.text().length() == 3 && piece.start() == before.end() + 1
				&& (joined || first.length() <= 3 && first.value() >= 1)
				&& piece.text().chars().allMatch((c) -> c >= '0' && c <= '9');
		return shape && !this.pieces.get(index + 1).isHyphen() && !this.pieces.is(index + 1, "/")
				&& !this.pieces.get(this.from - 1).isNumber();
	}

	private void word(Piece piece) {
		this.tens = piece.is(Tag.TENS);
		double value = piece.word().value(this.tens ? Tag.TENS : Tag.CARDINAL);
		this.current += value;
		this.step = this.tens ? 10 : (value == 0) ? 1 : Intervals.lastSignificant(value);
		this.mantissa = this.current;
		this.at++;
	}

	Draft finish() {
		boolean more = true;
		while (more) {
			int next = this.pieces.overHyphen(this.at);
			more = magnitudeAt(next) || smallerWordAt(next) || afterAndAt(next);
		}
		NumberTail tail = new NumberTail(this);
		tail.decimals();
		Fractions.Mixed mixed = Fractions.mixed(this.pieces, this.at, this.last);
		if (mixed != null && (this.plain || !this.digits)) {
			this.at = mixed.to();
			double added = mixed.value() * (mixed.scaled() ? this.magnitudeOfLast() : 1);
			this.current += added;
			this.mantissa += mixed.value();
			this.step = Math.max(added, 1e-9);
			this.plain = false;
			while (magnitudeAt(this.pieces.overHyphen(this.at))) {
				this.plain = false;
			}
		}
		tail.exponent();
		tail.denominator();
		Draft draft = new Draft(this.from, this.at, Math.min(this.total + this.current, Draft.LARGEST));
		draft.mantissa = this.mantissa;
		draft.magnitude = this.magnitude;
		draft.step = this.step;
		draft.inDigits = this.digits;
		draft.plainDigits = this.digits && this.plain && this.magnitude == 1;
		return draft;
	}

	private double magnitudeOfLast() {
		return Double.isInfinite(this.last) ? 1 : this.last;
	}

	boolean magnitudeAt(int index) {
		Piece piece = this.pieces.get(index);
		boolean suffix = piece.is(Tag.SUFFIX) && piece.glued() && this.digits
				&& Suffixes.isMagnitude(this.pieces, index);
		if (!suffix && !(piece.is(Tag.MAGNITUDE) && (piece.lower().length() > 2 || piece.glued() || this.digits))) {
			return false;
		}
		double worth = piece.word().value(suffix ? Tag.SUFFIX : Tag.MAGNITUDE);
		if (worth == 100 && this.current != 0) {
			this.current *= 100;
			this.open = true;
		}
		else if (this.current == 0 && this.total > 0 && worth >= 1000) {
			this.total *= worth;
			this.last = worth;
		}
		else if (this.current > 0 && worth < this.last) {
			this.total += this.current * worth;
			this.current = 0;
			this.last = worth;
		}
		else {
			return false;
		}
		this.step *= worth;
		this.magnitude *= worth;
		this.tens = false;
		this.at = index + 1;
		return true;
	}

	/** "fifty" after "hundred", "two" after "fifty". */
	private boolean smallerWordAt(int index) {
		Piece piece = this.pieces.get(index);
		boolean cardinal = piece.is(Tag.CARDINAL);
		if (!cardinal && !piece.is(Tag.TENS) || this.digits && this.magnitude == 1) {
			return false;
		}
		double value = piece.word().value(cardinal ? Tag.CARDINAL : Tag.TENS);
		boolean fits = this.tens ? cardinal && value > 0 && value < 10
				: this.open && this.current % 100 == 0 || this.current == 0 && this.total > 0;
		if (!fits || value == 0) {
			return false;
		}
		this.at = index;
		this.magnitude = 1;
		word(piece);
		return true;
	}

	/** "and six" after "hundred", "and 21" after "hundred" in mixed writing. */
	private boolean afterAndAt(int index) {
		if (!this.pieces.is(index, "and") && !this.pieces.is(index, "&")
				&& !(this.pieces.is(index, ",") && this.pieces.is(this.from, Tag.CARDINAL))) {
			return digitsBeforeSmallerMagnitude(index);
		}
		int next = this.pieces.overHyphen(index + 1);
		if (this.between || this.magnitude == 1 || this.digits && !this.open) {
			return false;
		}
		if (this.pieces.is(index, ",") && !this.pieces.is(next + 1, "hundred")) {
			return false;
		}
		Piece piece = this.pieces.get(next);
		int after = this.pieces.overHyphen(next + 1);
		boolean compound = this.pieces.is(after, Tag.CARDINAL);
		double worth = this.pieces.get(compound ? this.pieces.overHyphen(after + 1) : after)
			.word()
			.value(Tag.MAGNITUDE);
		boolean larger = worth >= Math.min(this.open ? 100 : this.last, this.last) && worth > 0
				&& !(this.open && worth >= 1000 && worth < this.last);
		if (larger) {
			return false;
		}
		if (piece.isNumber() && this.open && piece.text().length() <= 2) {
			Digits read = Digits.parse(piece.text());
			this.current += (read != null) ? read.value() : 0;
			this.step = 1;
			this.at = next + 1;
			return true;
		}
		return !Fractions.isNumerator(this.pieces, next) && smallerWordAt(next);
	}

	private boolean digitsBeforeSmallerMagnitude(int index) {
		Piece piece = this.pieces.get(index);
		if (!piece.isNumber() || this.magnitude == 1 || this.last < 1000 || this.current != 0) {
			return false;
		}
		double worth = this.pieces.get(index + 1).word().value(Tag.MAGNITUDE);
		Digits read = Digits.parse(piece.text());
		if (read == null || worth == 0 || worth >= this.last || Double.isInfinite(this.last)) {
			return false;
		}
		this.current = read.value();
		this.step = read.step();
		this.at = index + 1;
		return true;
	}

}
