package org.crosscheck.history;

import java.util.List;

import org.crosscheck.check.Finding;
import org.jspecify.annotations.Nullable;

/** Decides what a finding is against the last night and what people said of it. Pure. */
final class Judging {

	private Judging() {
	}

	/**
	 * What a person said of a finding last, with the state that they judged; of a verdict
	 * that was there before the finding, the state in which it comes first.
	 * @param given as the store keeps it, {@code null} when nobody said anything
	 * @param before what is remembered of the finding
	 */
	static @Nullable Review review(@Nullable Review given, @Nullable KnownFinding before, Finding now) {
		if (given == null || given.judged() != null) {
			return given;
		}
		Review pinned = (before != null) ? before.review() : null;
		if (pinned != null && pinned.number() == given.number()) {
			return pinned;
		}
		return given.of(FindingState.of(now));
	}

	/**
	 * What a finding is against the last night. One that was put aside is PERSISTING
	 * while it stays what was judged, and REOPENED when it is that no more; a confirmed
	 * one is PERSISTING whatever its values, until it is RESOLVED.
	 */
	static FindingStatus status(@Nullable KnownFinding before, Finding now, @Nullable Review review) {
		if (before == null) {
			return FindingStatus.NEW;
		}
		FindingState state = FindingState.of(now);
		if (review != null && review.closes(state)) {
			return FindingStatus.PERSISTING;
		}
		boolean lapses = review != null && review.isLapsed(state) && review.closes(FindingState.of(before.finding()));
		if (lapses || before.status() == FindingStatus.RESOLVED) {
			return FindingStatus.REOPENED;
		}
		boolean confirmed = review != null && review.verdict() == Verdict.CONFIRMED;
		return (confirmed || isSame(before.finding(), now)) ? FindingStatus.PERSISTING : FindingStatus.CHANGED;
	}

	/** What it was in the last run, if that is to be told. */
	static @Nullable FindingState before(@Nullable KnownFinding before, Finding now, FindingStatus status) {
		boolean told = status == FindingStatus.CHANGED || status == FindingStatus.REOPENED;
		if (before == null || !told) {
			return null;
		}
		FindingState then = FindingState.of(before.finding());
		return then.equals(FindingState.of(now)) ? null : then;
	}

	private static boolean isSame(Finding then, Finding now) {
		return then.label() == now.label() && then.severity() == now.severity() && values(then).equals(values(now));
	}

	/** Values of the sides, whichever comes first. */
	private static List<String> values(Finding finding) {
		return finding.sides()
			.stream()
			.map((side) -> side.bound() + " " + side.low() + " " + side.high())
			.sorted()
			.toList();
	}

}
