package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Cardinal numbers: "1,200", "one hundred and five", "fifteen hundred", "1.2 million",
 * "three lakh crore", "4 thousand 3 hundred and 21", "two-and-a-half". Immutable.
 */
final class WordNumbers {

	/** The number that begins at a piece, {@code null} when none does. */
	@Nullable Draft read(Pieces pieces, int at) {
		NumberRun run = new NumberRun(pieces, at);
		return run.start() ? run.finish() : null;
	}

}
