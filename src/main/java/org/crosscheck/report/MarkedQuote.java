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

	/** Characters kept on either side of the number: some 40 words, two long lines. */
	private static final int REACH = 260;

	static MarkedQuote of(Place place) {
		String sentence = place.sentence();
		int start = start(place, sentence);
		if (start < 0) {
			return new MarkedQuote(clippedEnd(sentence), "", "");
		}
		int end = Math.min(sentence.length(), start + place.surface().length());
		return new MarkedQuote(clippedStart(sentence.substring(0, start)), clippedEnd(sentence.substring(start, end)),
				clippedEnd(sentence.substring(end)));
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

	private static String clippedStart(String text) {
		if (text.length() <= REACH) {
			return VisibleText.of(text);
		}
		int cut = text.length() - REACH;
		int word = text.indexOf(' ', cut);
		return "… " + VisibleText.of(text.substring((word >= 0) ? word + 1 : cut));
	}

	private static String clippedEnd(String text) {
		if (text.length() <= REACH) {
			return VisibleText.of(text);
		}
		int word = text.lastIndexOf(' ', REACH);
		return VisibleText.of(text.substring(0, (word > 0) ? word : REACH)) + " …";
	}

}
