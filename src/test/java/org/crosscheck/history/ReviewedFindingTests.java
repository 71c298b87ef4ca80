package org.crosscheck.history;

import java.util.List;
import java.util.Map;

import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.check.Severity;
import org.crosscheck.quantity.Bound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What becomes of a finding that somebody has judged. */
class ReviewedFindingTests {

	private static final Map<String, List<String>> PRINTS = Map.of("left", List.of("print-left"), "right",
			List.of("print-right"));

	private final FindingTracker tracker = new FindingTracker();

	private final Finding first = finding("f1", 14, 31, Bound.EXACT, Severity.HIGH);

	@ParameterizedTest
	@EnumSource(names = { "DISMISSED", "DUPLICATE" })
	void oneThatWasPutAsideStaysOutOfTheTablesWhileItIsWhatWasJudged(Verdict verdict) {
		Tracking second = night("2026-11-02", first().known(), review(verdict, 14, 31), this.first);
		Finding otherWords = finding("f1", 14, 31, Bound.AT_LEAST, Severity.MEDIUM);
		Tracking third = night("2026-11-03", second.known(), review(verdict, 14, 31), otherWords);
		assertThat(List.of(second, third)).allSatisfy((night) -> assertThat(night.findings()).singleElement()
			.satisfies((tracked) -> assertThat(tracked.isOpen()).isFalse())
			.extracting(TrackedFinding::status)
			.isEqualTo(FindingStatus.PERSISTING));
	}

	@Test
	void oneThatWasDismissedIsReopenedWhenAValueChangesAndThenPersistsUntilItIsJudgedAgain() {
		Review dismissed = review(Verdict.DISMISSED, 14, 31);
		Finding changed = finding("f1", 19, 31, Bound.EXACT, Severity.HIGH);
		Tracking second = night("2026-11-02", first().known(), dismissed, this.first);
		Tracking third = night("2026-11-03", second.known(), dismissed, changed);
		TrackedFinding reopened = third.findings().get(0);
		assertThat(reopened.status()).isEqualTo(FindingStatus.REOPENED);
		assertThat(reopened.isOpen()).isTrue();
		assertThat(reopened.isLapsed()).isTrue();
		assertThat(reopened.review()).isNull();
		assertThat(reopened.before()).isEqualTo(FindingState.of(this.first));
		Tracking fourth = night("2026-11-04", third.known(), dismissed, changed);
		assertThat(fourth.findings()).extracting(TrackedFinding::status).containsExactly(FindingStatus.PERSISTING);
		assertThat(fourth.findings()).allMatch(TrackedFinding::isOpen);
		Tracking fifth = night("2026-11-05", fourth.known(), review(Verdict.DISMISSED, 19, 31), changed);
		assertThat(fifth.findings()).noneMatch(TrackedFinding::isOpen);
	}

	@Test
	void aVerdictOnWhatItNoLongerWasWhenTheVerdictCameDoesNotHideIt() {
		Tracking second = night("2026-11-02", first().known(), null, finding("f1", 19, 31, Bound.EXACT, Severity.HIGH));
		Tracking third = night("2026-11-03", second.known(), review(Verdict.DISMISSED, 14, 31),
				finding("f1", 19, 31, Bound.EXACT, Severity.HIGH));
		assertThat(third.findings()).singleElement().satisfies((tracked) -> {
			assertThat(tracked.isOpen()).isTrue();
			assertThat(tracked.isLapsed()).isTrue();
			assertThat(tracked.status()).isEqualTo(FindingStatus.PERSISTING);
		});
	}

	@Test
	void oneThatWasConfirmedPersistsUntilItIsResolvedAndKeepsItsVerdict() {
		Review confirmed = review(Verdict.CONFIRMED, 14, 31);
		Tracking second = night("2026-11-02", first().known(), confirmed, this.first);
		assertThat(second.findings()).extracting(TrackedFinding::status, TrackedFinding::review, TrackedFinding::isOpen)
			.containsExactly(tuple(FindingStatus.PERSISTING, "confirmed", true));
		Finding risen = finding("f1", 19, 31, Bound.EXACT, Severity.HIGH);
		assertThat(night("2026-11-03", second.known(), confirmed, risen).findings())
			.extracting(TrackedFinding::status, TrackedFinding::review)
			.containsExactly(tuple(FindingStatus.PERSISTING, "confirmed"));
		Tracking third = night("2026-11-03", second.known(), confirmed);
		assertThat(third.findings()).extracting(TrackedFinding::status, TrackedFinding::review)
			.containsExactly(tuple(FindingStatus.RESOLVED, "confirmed"));
	}

	@Test
	void oneThatWasDismissedAndComesBackAsItWasIsNotShownAgain() {
		Review dismissed = review(Verdict.DISMISSED, 14, 31);
		Tracking gone = night("2026-11-03", night("2026-11-02", first().known(), dismissed, this.first).known(),
				dismissed);
		Tracking back = night("2026-11-04", gone.known(), dismissed, this.first);
		assertThat(back.findings()).extracting(TrackedFinding::status).containsExactly(FindingStatus.PERSISTING);
		assertThat(back.findings()).noneMatch(TrackedFinding::isOpen);
	}

	@Test
	void aVerdictThatWasThereBeforeTheFindingHoldsForWhatItIsFirst() {
		Review imported = new Review(1, Verdict.DISMISSED, "", "", null);
		Tracking known = night("2026-11-01", List.of(), imported, this.first);
		assertThat(known.findings()).noneMatch(TrackedFinding::isOpen);
		Tracking changed = night("2026-11-02", known.known(), imported,
				finding("f1", 19, 31, Bound.EXACT, Severity.HIGH));
		assertThat(changed.findings()).extracting(TrackedFinding::status).containsExactly(FindingStatus.REOPENED);
	}

	@Test
	void whatIsGoneForLongIsForgottenUnlessItWasReviewed() {
		Memory later = new Memory(first().known(), Map.of(), "2027-01-01");
		Memory reviewed = new Memory(first().known(), Map.of("f1", review(Verdict.LATER, 14, 31)), "2027-01-01");
		assertThat(this.tracker.track(List.of(), PRINTS, later, "2028-01-01").known()).isEmpty();
		assertThat(this.tracker.track(List.of(), PRINTS, reviewed, "2028-01-01").known()).hasSize(1);
	}

	private Tracking first() {
		return night("2026-11-01", List.of(), null, this.first);
	}

	private Tracking night(String run, List<KnownFinding> known, @Nullable Review review, Finding... tonight) {
		Map<String, Review> reviews = (review != null) ? Map.of("f1", review) : Map.of();
		return this.tracker.track(List.of(tonight), PRINTS, new Memory(known, reviews, ""), run);
	}

	private static Review review(Verdict verdict, double left, double right) {
		return new Review(1, verdict, "seen", "Ida", new FindingState(Label.CONTRADICTION,
				List.of(new FindingState.Value(left, left), new FindingState.Value(right, right))));
	}

	private static Finding finding(String id, double left, double right, Bound bound, Severity severity) {
		return new Finding(id, id, Label.CONTRADICTION, null, severity, 0.8, "missing sailors", "Two numbers.",
				List.of(new Position("left", left, left, bound, List.of(), 1, List.of("left")),
						new Position("right", right, right, Bound.EXACT, List.of(), 1, List.of("right"))));
	}

}
