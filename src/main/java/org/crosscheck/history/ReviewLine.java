package org.crosscheck.history;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row of a review file, or of the file (a row of {@code reviews.csv}).
 *
 * @param file path in the folder of reviews
 * @param line the row as a spreadsheet counts, from 1; 0 for the file
 * @param state what became of it
 * @param findingId as written, empty when nothing is
 * @param verdict what is meant; as written when it was not understood
 * @param note as written
 * @param reviewer as written
 * @param reason why it was not understood, or a remark; may be empty
 * @param remedy what to do; empty when nothing is to be done
 * @param review what it says when it was accepted, else {@code null}
 */
public record ReviewLine(String file, long line, State state, String findingId, String verdict, String note,
		String reviewer, String reason, String remedy, @Nullable Review review) {

	/** Where it stands, in words. */
	public String place() {
		return (this.line > 0) ? this.file + ", line " + this.line : this.file;
	}

	/** The same with a remark. */
	ReviewLine remarked(String remark, String advice) {
		return new ReviewLine(this.file, this.line, this.state, this.findingId, this.verdict, this.note, this.reviewer,
				remark, advice, this.review);
	}

	/** About a file as a whole. */
	static ReviewLine ofFile(String file, State state, String reason, String remedy) {
		return new ReviewLine(file, 0, state, "", "", "", "", reason, remedy, null);
	}

	/** What can become of it; READ is said of files only. */
	public enum State {

		READ, ACCEPTED, NOT_UNDERSTOOD

	}

}
