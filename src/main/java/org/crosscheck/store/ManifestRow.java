package org.crosscheck.store;

import org.crosscheck.report.ArticleLine.State;

/**
 * One article, file or record of a run's input.
 *
 * @param seq place in the input, from 1
 * @param path file it came from
 * @param articleId empty when nothing could be read
 * @param textHash SHA-256 of the text and its story; empty when nothing could be read
 * @param textSize length of the text in UTF-16 units
 * @param state what became of it
 * @param detail a remark, a reason, or the id of the first copy
 * @param claims how many numbers were seen in it, 0 until it is processed
 * @param processed whether nothing is left to be done for it
 */
public record ManifestRow(long seq, String path, String articleId, String textHash, long textSize, State state,
		String detail, int claims, boolean processed) {

}
