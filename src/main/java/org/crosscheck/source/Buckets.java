package org.crosscheck.source;

/** Sizes in few steps, for features. */
final class Buckets {

	private Buckets() {
	}

	/** "0", "1", "2", "4", "8", "16" or "more": the size is at most that. */
	static String of(int size) {
		for (int step = 1; step <= 16; step *= 2) {
			if (size <= step) {
				return (size <= 0) ? "0" : Integer.toString(step);
			}
		}
		return "more";
	}

}
