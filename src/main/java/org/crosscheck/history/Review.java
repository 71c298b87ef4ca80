package org.crosscheck.history;

import org.jspecify.annotations.Nullable;

/**
 * What a person said of a finding.
 *
 * @param number by which the store knows it, ascending in the order in which it was read;
 * 0 when it is not in the store
 * @param verdict what they decided
 * @param note why; empty when they did not say
 * @param reviewer who they are; empty when they did not say
 * @param judged what the finding was when they judged it, {@code null} when that is not
 * known
 */
public record Review(long number, Verdict verdict, String note, String reviewer, @Nullable FindingState judged) {

	/** The same as the store keeps it. */
	public Review numbered(long given) {
		return new Review(given, this.verdict, this.note, this.reviewer, this.judged);
	}

	/** The same of a finding that was in this state. */
	Review of(FindingState state) {
		return new Review(this.number, this.verdict, this.note, this.reviewer, state);
	}

	/**
	 * Whether a row says the same of the same; one that lost its state says it of
	 * whatever this was said of.
	 */
	boolean isRepeatedBy(Review row) {
		return this.verdict == row.verdict && this.note.equals(row.note) && this.reviewer.equals(row.reviewer)
				&& (row.judged == null || row.judged.equals(this.judged));
	}

	/** Whether it takes a finding that is in this state off the tables. */
	boolean closes(FindingState now) {
		return this.verdict.isClosing() && (this.judged == null || this.judged.equals(now));
	}

	/** Whether it would, had the finding not changed since. */
	boolean isLapsed(FindingState now) {
		return this.verdict.isClosing() && !closes(now);
	}

}
