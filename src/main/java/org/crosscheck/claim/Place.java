package org.crosscheck.claim;

import org.crosscheck.article.Part;
import org.crosscheck.article.Role;

/**
 * Where a claim stands. Offsets are half-open, in Unicode code points of the article part
 * (contract.md, Output).
 *
 * @param part which text the offsets count in
 * @param role what the paragraph is to the reader
 * @param start first code point of the number with its modifier and unit
 * @param end one past the last
 * @param surface the same stretch as written
 * @param sentence the sentence around it as written
 * @param sentenceStart where the sentence begins
 * @param sentenceIndex position of the sentence in its part, from 0
 */
public record Place(Part part, Role role, int start, int end, String surface, String sentence, int sentenceStart,
		int sentenceIndex) {

	/** What the sentence says before the number. */
	public String before() {
		return this.sentence.substring(0, indexOf(this.start));
	}

	/** What the sentence says after the number. */
	public String after() {
		return this.sentence.substring(indexOf(this.end));
	}

	/** Where an offset lies in the sentence, at its ends when it lies outside. */
	private int indexOf(int offset) {
		int points = this.sentence.codePointCount(0, this.sentence.length());
		return this.sentence.offsetByCodePoints(0, Math.max(0, Math.min(offset - this.sentenceStart, points)));
	}

}
