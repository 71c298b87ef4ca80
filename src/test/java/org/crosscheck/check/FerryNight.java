package org.crosscheck.check;

/** Two articles about one sunken ferry. */
final class FerryNight {

	/** What an article tells of the ferry before anything else. */
	static final String LEAD = "Rescuers searched the wreck of the ferry Alcyon off Maribo harbour.\n\n";

	private FerryNight() {
	}

	/**
	 * The night of two articles, the first of 21 October 2026.
	 * @param one what the first tells
	 * @param two what the second tells
	 * @param secondDay when the second came out
	 */
	static InMemoryNight of(String one, String two, String secondDay) {
		return new InMemoryNight().article("Gazette", "2026-10-21", "Ferry Alcyon sinks off Maribo", LEAD + one)
			.article("Courier", secondDay, "Alcyon ferry disaster at Maribo", LEAD + two);
	}

}
