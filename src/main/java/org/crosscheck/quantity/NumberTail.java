package org.crosscheck.quantity;

/**
 * What may follow a number and is part of it: decimals in words, powers, a denominator.
 */
final class NumberTail {

	private final NumberRun run;

	NumberTail(NumberRun run) {
		this.run = run;
	}

	/** "nine point nought four". */
	void decimals() {
		if (this.run.digits || !this.run.pieces.is(this.run.at, "point") || !isDecimalWord(this.run.at + 1)) {
			return;
		}
		double scale = 1;
		int index = this.run.at + 1;
		while (isDecimalWord(index)) {
			double digit = this.run.pieces.get(index).word().value(Tag.CARDINAL);
			scale /= (digit >= 10) ? 100 : 10;
			this.run.current += digit * scale;
			index++;
		}
		this.run.step = scale;
		this.run.at = index;
		while (this.run.magnitudeAt(this.run.at)) {
			this.run.plain = false;
		}
	}

	private boolean isDecimalWord(int index) {
		return this.run.pieces.is(index, Tag.CARDINAL);
	}

	/** "twenty fifths", "one hundred thirty hundredths". */
	void denominator() {
		int next = this.run.pieces.overHyphen(this.run.at);
		double parts = this.run.pieces.get(next).word().value(Tag.FRACTION);
		if (!this.run.digits && parts > 4 && this.run.total + this.run.current > 1) {
			this.run.current = (this.run.total + this.run.current) / parts;
			this.run.total = 0;
			this.run.at = next + 1;
		}
	}

	/** "1.1^23", "-12e-1". */
	private boolean power() {
		Piece mark = this.run.pieces.get(this.run.at);
		boolean caret = mark.is("^");
		if (!mark.glued() || !caret && !mark.is("e")) {
			return false;
		}
		boolean minus = this.run.pieces.get(this.run.at + 1).isDash();
		int index = this.run.at + ((minus || this.run.pieces.is(this.run.at + 1, "+")) ? 2 : 1);
		Piece power = this.run.pieces.get(index);
		if (!power.isNumber() || !power.glued() || power.text().length() > 2 || power.text().indexOf('.') >= 0) {
			return false;
		}
		double exponent = DateReader.whole(power) * (minus ? -1 : 1);
		this.run.current = caret ? Math.pow(this.run.current, exponent) : this.run.current * Math.pow(10, exponent);
		this.run.plain = false;
		this.run.at = index + 1;
		return true;
	}

	/** "×10−5", "x 10^6". */
	void exponent() {
		boolean times = this.run.pieces.is(this.run.at, "×") || this.run.pieces.is(this.run.at, "x");
		if (!this.run.digits || power() || !times || !this.run.pieces.get(this.run.at + 1).text().equals("10")) {
			return;
		}
		int index = this.run.at + 2;
		index += this.run.pieces.is(index, "^") ? 1 : 0;
		boolean minus = this.run.pieces.is(index, "-") || this.run.pieces.is(index, "−")
				|| this.run.pieces.is(index, "–");
		index += minus ? 1 : 0;
		Piece power = this.run.pieces.get(index);
		if (power.isNumber() && power.glued() && DateReader.whole(power) >= 0 && power.text().length() <= 2) {
			double factor = Math.pow(10, DateReader.whole(power) * (minus ? -1 : 1));
			this.run.current *= factor;
			this.run.step *= factor;
			this.run.plain = false;
			this.run.at = index + 1;
		}
	}

}
