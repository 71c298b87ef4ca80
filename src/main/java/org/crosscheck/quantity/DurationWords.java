package org.crosscheck.quantity;

/** Names of stretches of time, singular and plural. */
final class DurationWords {

	private DurationWords() {
	}

	static boolean isOne(Piece piece) {
		return switch (piece.lower()) {
			case "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
					"months", "year", "years", "decade", "decades", "quarter", "quarters" ->
				true;
			default -> false;
		};
	}

}
