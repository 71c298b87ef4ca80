package org.crosscheck.text;

/**
 * A half-open stretch {@code [start, end)} of one text, in UTF-16 code units. Reports
 * count code points instead; {@link CodePoints} converts.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
		}
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean contains(int offset) {
		return this.start <= offset && offset < this.end;
	}

	/** The smallest span that holds both. */
	public Span hull(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	/** The stretch of {@code text} that this span covers. */
	public String in(String text) {
		return text.substring(this.start, this.end);
	}

}
