package org.crosscheck.article;

/**
 * Result of holding bytes against strict UTF-8 (RFC 3629: no overlong forms, no
 * surrogates).
 *
 * @param firstError offset of the first byte that does not fit, -1 when all do
 * @param sequences number of sound sequences of two bytes or more
 * @param cutShort whether the only error is that the last sequence lacks its end
 */
record Utf8Check(int firstError, int sequences, boolean cutShort) {

	private static final int MALFORMED = 0;

	private static final int TRUNCATED = -1;

	static Utf8Check of(byte[] bytes) {
		int error = -1;
		int sequences = 0;
		boolean cutShort = false;
		int at = 0;
		while (at < bytes.length) {
			int length = (bytes[at] >= 0) ? 1 : sequenceLength(bytes, at);
			if (length > 0) {
				sequences += (length > 1) ? 1 : 0;
				at += length;
				continue;
			}
			if (error < 0) {
				error = at;
				cutShort = length == TRUNCATED;
			}
			at++;
		}
		return new Utf8Check(error, sequences, cutShort);
	}

	boolean isSound() {
		return this.firstError < 0;
	}

	/** Length of the sequence that begins here, or why there is none. */
	private static int sequenceLength(byte[] bytes, int at) {
		int lead = bytes[at] & 0xFF;
		int length = (lead < 0xC2) ? 0 : (lead < 0xE0) ? 2 : (lead < 0xF0) ? 3 : (lead < 0xF5) ? 4 : 0;
		for (int i = 1; i < length; i++) {
			if (at + i == bytes.length) {
				return (i > 1) ? TRUNCATED : MALFORMED;
			}
			int next = bytes[at + i] & 0xFF;
			if (next < lowestNext(lead, i) || next > highestNext(lead, i)) {
				return MALFORMED;
			}
		}
		return length;
	}

	private static int lowestNext(int lead, int i) {
		if (i > 1) {
			return 0x80;
		}
		return (lead == 0xE0) ? 0xA0 : (lead == 0xF0) ? 0x90 : 0x80;
	}

	private static int highestNext(int lead, int i) {
		if (i > 1) {
			return 0xBF;
		}
		return (lead == 0xED) ? 0x9F : (lead == 0xF4) ? 0x8F : 0xBF;
	}

	/** Line of an offset, from 1. */
	static int lineOf(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			line += (bytes[i] == '\n') ? 1 : 0;
		}
		return line;
	}

}
