package org.crosscheck.history;

import java.util.Locale;

import org.crosscheck.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding together with what earlier nights and people made of it.
 *
 * @param finding as found this night
 * @param status against the last complete run
 * @param judgement what a person said of it last, {@code null} when nobody did; of a
 * finding that has changed since it may hold no more ({@link #isLapsed})
 * @param before what it was in the last run, {@code null} unless the status is CHANGED or
 * REOPENED and it was something else
 */
public record TrackedFinding(Finding finding, FindingStatus status, @Nullable Review judgement,
		@Nullable FindingState before) {

	/** Findings less sure than this are kept from the tables (contract.md). */
	private static final double LEAST_CONFIDENCE = 0.5;

	/** One of which no earlier state is to be told. */
	public TrackedFinding(Finding finding, FindingStatus status, @Nullable Review judgement) {
		this(finding, status, judgement, null);
	}

	/** The verdict that holds, {@code null} when there is none. */
	public @Nullable Review verdict() {
		return isLapsed() ? null : this.judgement;
	}

	/** The verdict that holds in lower case, {@code null} when there is none. */
	public @Nullable String review() {
		Review holds = verdict();
		return (holds != null) ? holds.verdict().name().toLowerCase(Locale.ROOT) : null;
	}

	/** Whether somebody put it aside, and what they judged has changed since. */
	public boolean isLapsed() {
		return this.judgement != null && this.judgement.isLapsed(FindingState.of(this.finding));
	}

	/** Whether somebody put it aside: dismissed it or called it a duplicate. */
	public boolean isPutAside() {
		return this.judgement != null && this.judgement.closes(FindingState.of(this.finding));
	}

	/** Whether it is sure enough for the tables. */
	public boolean isSure() {
		return this.finding.confidence() >= LEAST_CONFIDENCE;
	}

	/** Whether it belongs in one of the tables that people work through. */
	public boolean isOpen() {
		return isSure() && this.status != FindingStatus.RESOLVED && !isPutAside();
	}

}
