package org.crosscheck.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Kind;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.check.Severity;
import org.crosscheck.quantity.Bound;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FindingTrackerTests {

	private final FindingTracker tracker = new FindingTracker();

	private final Map<String, ClaimInContext> claims = new HashMap<>();

	private final String forty = claim("forty", "The coast guard put the number of missing at 40.", "40", 40);

	private final String fortyCopied = claim("fortyCopied", "the Coast Guard put the number of missing at 40", "40",
			40);

	private final String fifty = claim("fifty", "Families speak of 50 missing sailors.", "50", 50);

	private final String fiftyFive = claim("fiftyFive", "By noon relatives counted 55 missing.", "55", 55);

	private final String other = claim("other", "A bridge of 900 metres collapsed in the north.", "900", 900);

	@Test
	void aFindingIsNewOnTheFirstNightAndKeepsItsMintedId() {
		Tracking night = night("n1", List.of(), contradiction("a1", this.forty, this.fifty));
		assertThat(night.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("a1", FindingStatus.NEW));
		assertThat(night.known()).singleElement().satisfies((known) -> {
			assertThat(known.firstRun()).isEqualTo("n1");
			assertThat(known.fingerprints()).hasSize(2).allSatisfy((side) -> assertThat(side).hasSize(2));
		});
	}

	@Test
	void aFindingThatSharesACopyOfAClaimOnBothSidesInheritsTheIdThoughSidesChangePlaces() {
		Tracking first = night("n1", List.of(), contradiction("a1", this.forty, this.fifty));
		Tracking second = night("n2", first.known(), contradiction("b2", this.fifty, this.fortyCopied));
		assertThat(second.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("a1", FindingStatus.PERSISTING));
		assertThat(second.known()).singleElement()
			.extracting(KnownFinding::firstRun, KnownFinding::lastRun)
			.containsExactly("n1", "n2");
	}

	@Test
	void aClaimSharedOnOneSideOnlyDoesNotMakeItTheSameFinding() {
		Tracking first = night("n1", List.of(), contradiction("a1", this.forty, this.fifty));
		Tracking second = night("n2", first.known(), contradiction("b2", this.forty, this.fiftyFive));
		assertThat(second.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("b2", FindingStatus.NEW), tuple("a1", FindingStatus.RESOLVED));
	}

	@Test
	void anotherLabelFamilyIsAnotherFinding() {
		Tracking first = night("n1", List.of(), contradiction("a1", this.forty, this.fifty));
		Tracking second = night("n2", first.known(),
				finding("b2", "b2", Label.UPDATE, Severity.INFO, side(this.forty), side(this.fifty)));
		assertThat(second.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("b2", FindingStatus.NEW), tuple("a1", FindingStatus.RESOLVED));
	}

	@Test
	void anotherLabelOfTheFamilyOrSeverityOrValueIsChanged() {
		List<KnownFinding> known = night("n1", List.of(), contradiction("a1", this.forty, this.fifty)).known();
		Finding label = finding("b1", "b1", Label.SELF_CONTRADICTION, Severity.HIGH, side(this.forty),
				side(this.fifty));
		Finding severity = finding("b2", "b2", Label.CONTRADICTION, Severity.LOW, side(this.forty), side(this.fifty));
		Finding value = finding("b3", "b3", Label.CONTRADICTION, Severity.HIGH, side(this.forty),
				side(this.fiftyFive, this.fifty));
		assertThat(List.of(label, severity, value))
			.allSatisfy((finding) -> assertThat(night("n2", known, finding).findings())
				.extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
				.containsExactly(tuple("a1", FindingStatus.CHANGED)));
	}

	@Test
	void aFindingNoLongerFoundIsResolvedOnceAsLastSeenAndReopenedWhenItComesBack() {
		Finding disputed = contradiction("a1", this.forty, this.fifty);
		Tracking first = night("n1", List.of(), disputed);
		Tracking second = night("n2", first.known());
		assertThat(second.findings()).containsExactly(new TrackedFinding(disputed, FindingStatus.RESOLVED, null));
		Tracking third = night("n3", second.known());
		assertThat(third.findings()).isEmpty();
		Tracking fourth = night("n4", third.known(), contradiction("c9", this.fortyCopied, this.fifty));
		assertThat(fourth.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("a1", FindingStatus.REOPENED));
		Tracking fifth = night("n5", fourth.known(), contradiction("c9", this.fortyCopied, this.fifty));
		assertThat(fifth.findings()).extracting(TrackedFinding::status).containsExactly(FindingStatus.PERSISTING);
		assertThat(fifth.known()).singleElement()
			.extracting(KnownFinding::firstRun, KnownFinding::lastRun)
			.containsExactly("n1", "n5");
	}

	@Test
	void aNumberWithoutASourceIsRecognisedByItsOnlySide() {
		Tracking first = night("n1", List.of(), finding("s1", "s1", Label.UNSOURCED, Severity.HIGH, side(this.forty)));
		Tracking second = night("n2", first.known(),
				finding("s2", "s2", Label.WEAKLY_SOURCED, Severity.HIGH, side(this.fortyCopied)));
		assertThat(second.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("s1", FindingStatus.CHANGED));
	}

	@Test
	void ofTwoFindingsThatCouldBeOneTheOneThatSharesMoreInheritsAndNoIdIsGivenTwice() {
		Tracking first = night("n1", List.of(), finding("a1", "a1", Label.CONTRADICTION, Severity.HIGH,
				side(this.forty, this.other), side(this.fifty)));
		Tracking second = night("n2", first.known(), contradiction("b1", this.forty, this.fifty), finding("b2", "b2",
				Label.CONTRADICTION, Severity.HIGH, side(this.fortyCopied, this.other), side(this.fifty)));
		assertThat(second.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("b1", FindingStatus.NEW), tuple("a1", FindingStatus.PERSISTING));
	}

	@Test
	void twoFindingsMintedAlikeAreToldApartAndStaySo() {
		Finding one = contradiction("a1", this.forty, this.fifty);
		Finding two = contradiction("a1", this.fortyCopied, this.fiftyFive);
		Tracking first = night("n1", List.of(), one, two);
		assertThat(first.findings()).extracting((tracked) -> tracked.finding().id()).containsExactly("a1", "a1-2");
		Tracking second = night("n2", first.known(), one, two);
		assertThat(second.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("a1", FindingStatus.PERSISTING), tuple("a1-2", FindingStatus.PERSISTING));
	}

	@Test
	void aDisputeKeepsItsNameWhileAnyOfItsFindingsIsRecognised() {
		Tracking first = night("n1", List.of(),
				finding("a1", "d1", Label.CONTRADICTION, Severity.HIGH, side(this.forty), side(this.fifty)),
				finding("a2", "d1", Label.CONTRADICTION, Severity.HIGH, side(this.forty), side(this.fiftyFive)));
		Tracking second = night("n2", first.known(),
				finding("b0", "d2", Label.CONTRADICTION, Severity.HIGH, side(this.other), side(this.fiftyFive)),
				finding("b1", "d2", Label.CONTRADICTION, Severity.HIGH, side(this.fortyCopied), side(this.fifty)));
		assertThat(second.findings().subList(0, 2))
			.extracting((tracked) -> tracked.finding().id(), (tracked) -> tracked.finding().disputeId())
			.containsExactly(tuple("b0", "d1"), tuple("a1", "d1"));
	}

	@Test
	void aFindingThatStandsAloneNamesItsOwnDispute() {
		Tracking first = night("n1", List.of(), contradiction("a1", this.forty, this.fifty));
		Tracking second = night("n2", first.known(), contradiction("b2", this.fortyCopied, this.fifty));
		assertThat(second.findings()).extracting((tracked) -> tracked.finding().disputeId()).containsExactly("a1");
	}

	@Test
	void theOrderOfWhatIsKnownDoesNotMatter() {
		Finding one = contradiction("a1", this.forty, this.fifty);
		Finding two = contradiction("a2", this.forty, this.fiftyFive);
		List<KnownFinding> known = new ArrayList<>(night("n1", List.of(), one, two).known());
		Finding both = finding("b1", "b1", Label.CONTRADICTION, Severity.HIGH, side(this.forty),
				side(this.fifty, this.fiftyFive));
		Tracking straight = night("n2", known, both);
		Collections.reverse(known);
		assertThat(night("n2", known, both)).isEqualTo(straight);
		assertThat(straight.findings()).extracting((tracked) -> tracked.finding().id(), TrackedFinding::status)
			.containsExactly(tuple("a1", FindingStatus.PERSISTING), tuple("a2", FindingStatus.RESOLVED));
	}

	@Test
	void aFindingWhoseClaimsAreMissingIsRecognisedByItsIdOnly() {
		Finding strange = contradiction("a1", "gone-1", "gone-2");
		Tracking first = night("n1", List.of(), strange);
		assertThat(night("n2", first.known(), strange).findings()).extracting(TrackedFinding::status)
			.containsExactly(FindingStatus.PERSISTING);
	}

	private Tracking night(String run, List<KnownFinding> known, Finding... tonight) {
		Map<String, List<String>> prints = new HashMap<>();
		this.claims.forEach((id, claim) -> prints.put(id, new ClaimFingerprints().of(claim.claim())));
		return this.tracker.track(List.of(tonight), prints, new Memory(known, Map.of(), ""), run);
	}

	private String claim(String id, String sentence, String surface, double value) {
		this.claims.put(id, ClaimSample.of(id, sentence, surface, value).claim());
		return id;
	}

	private Finding contradiction(String id, String left, String right) {
		return finding(id, id, Label.CONTRADICTION, Severity.HIGH, side(left), side(right));
	}

	private Position side(String... ids) {
		ClaimInContext anchor = this.claims.get(ids[0]);
		double value = (anchor != null) ? anchor.claim().value().low() : 0;
		return new Position(ids[0], value, value, Bound.EXACT, List.of(), 1, List.of(ids));
	}

	private static Finding finding(String id, String dispute, Label label, Severity severity, Position... sides) {
		return new Finding(id, dispute, label, Kind.DISPUTED, severity, 0.8, "missing sailors", "Two numbers.",
				List.of(sides));
	}

}
