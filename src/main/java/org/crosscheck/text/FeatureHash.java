package org.crosscheck.text;

/**
 * Turns features into 32-bit keys without building strings: linear in 64 bits, then one
 * round of mixing. The weights in the jar were learnt under these very keys, so a change
 * here asks for a new training run (src/docs/syntax-model.md).
 */
final class FeatureHash {

	private static final long TEMPLATE = 0x9E3779B97F4A7C15L;

	private static final long FIRST = 0xC2B2AE3D27D4EB4FL;

	private static final long SECOND = 0x165667B19E3779F9L;

	private static final long THIRD = 0xD6E8FEB86659FD93L;

	private static final long FOURTH = 0xA0761D6478BD642FL;

	private static final long LAST = 0xFF51AFD7ED558CCDL;

	private FeatureHash() {
	}

	static int of(int template, int a) {
		return mix(template * TEMPLATE + a * FIRST);
	}

	static int of(int template, int a, int b) {
		return mix(template * TEMPLATE + a * FIRST + b * SECOND);
	}

	static int of(int template, int a, int b, int c) {
		return mix(template * TEMPLATE + a * FIRST + b * SECOND + c * THIRD);
	}

	static int of(int template, int a, int b, int c, int d) {
		return mix(template * TEMPLATE + a * FIRST + b * SECOND + c * THIRD + d * FOURTH);
	}

	private static int mix(long value) {
		long mixed = (value ^ value >>> 32) * LAST;
		return (int) (mixed >>> 32);
	}

}
