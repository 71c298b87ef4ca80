package org.crosscheck.report;

import org.crosscheck.claim.Place;

/**
 * A sentence with its number marked, cut to what a person reads.
 *
 * @param before what stands before the number
 * @param number the number; empty when it cannot be found in the sentence
 * @param after what stands after it
 */
record MarkedQuote(String before, String number, String after) {

	/**
	 * Characters kept around the number: some 45 words. A thousand findings whose quotes
	 * are all of that length fit into 2 MB.
	 */
	private static final int REACH = 250;

	static MarkedQuote of(Place place) {
		String sentence = place.sentence();
		int start = start(place, sentence);
		if (start < 0) {
			return new MarkedQuote(clippedEnd(sentence, REACH), "", "");
		}
		int end = Math.min(sentence.length(), start + place.surface().length());
		int behind = sentence.length() - end;
		return new MarkedQuote(clippedStart(sentence.substring(0, start), room(behind)),
				clippedEnd(sentence.substring(start, end), REACH / 2),
				clippedEnd(sentence.substring(end), room(start)));
	}

	/** How much may stand on one side when there is so much on the other. */
	private static int room(int other) {
		return Math.max(REACH / 2, REACH - other);
	}

	/**
	 * Where the number begins, in UTF-16 units of the sentence; -1 when it is not there.
	 */
	private static int start(Place place, String sentence) {
		int points = place.start() - place.sentenceStart();
		if (points >= 0 && points <= sentence.codePointCount(0, sentence.length())) {
			int start = sentence.offsetByCodePoints(0, points);
			if (sentence.startsWith(place.surface(), start)) {
				return start;
			}
		}
		return place.surface().isEmpty() ? -1 : sentence.indexOf(place.surface());
	}

	private static String clippedStart(String text, int length) {
		if (text.length() <= length) {
			return VisibleText.of(text);
		}
		int cut = text.length() - length;
		int word = text.indexOf(' ', cut);
		return "… " + VisibleText.of(text.substring((word >= 0) ? word + 1 : cut));
	}

	/** The beginning of a text, cut at a space when it is longer than that. */
	static String clippedEnd(String text, int length) {
		if (text.length() <= length) {
			return VisibleText.of(text);
		}
		int word = text.lastIndexOf(' ', length);
		return VisibleText.of(text.substring(0, (word > 0) ? word : length)) + " …";
	}

}
