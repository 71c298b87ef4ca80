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

}
