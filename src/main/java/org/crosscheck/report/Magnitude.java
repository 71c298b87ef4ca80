package org.crosscheck.report;

/** In what people count great numbers. */
enum Magnitude {

	ONE(1, ""), MILLION(1e6, "million"), BILLION(1e9, "billion"), TRILLION(1e12, "trillion");

	private final double factor;

	private final String words;

	Magnitude(double factor, String words) {
		this.factor = factor;
		this.words = words;
	}

	/** The greatest that goes into a number. */
	static Magnitude of(double value) {
		double size = Math.abs(value);
		return (size >= TRILLION.factor) ? TRILLION
				: (size >= BILLION.factor) ? BILLION : (size >= MILLION.factor) ? MILLION : ONE;
	}

	double factor() {
		return this.factor;
	}

	/** "million"; empty for one. */
	String words() {
		return this.words;
	}

}
