package org.crosscheck.store;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.check.Severity;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.KnownFinding;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.quantity.Bound;
import org.crosscheck.report.ArticleRows;
import org.crosscheck.report.NumberCounts;
import org.crosscheck.report.Stretch;
import org.crosscheck.source.SourceStatus;
import org.crosscheck.store.OutcomeTable.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a night takes over that an earlier one has made. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KeptOutcomesTests {

	private static final String LAST = "2026-11-21";

	private final TestStore store;

	private final OutcomeTable outcomes;

	private final RowTable rows;

	KeptOutcomesTests(TestDatabase database) {
		this.store = new TestStore(database);
		this.outcomes = new OutcomeTable(this.store.jdbc);
		this.rows = new RowTable(this.store.jdbc);
	}

	@Test
	void outcomesOfGroupsGoFromNightToNightByWhatTheyAreMadeFrom() {
		this.outcomes.add(LAST, List.of(made("k1"), made("k2")));
		assertThat(this.outcomes.takeOver(TestStore.RUN, List.of("k2", "k3"))).containsOnlyKeys("k2")
			.containsEntry("k2", made("k2").outcome());
		assertThat(this.outcomes.corroborated(TestStore.RUN)).isEqualTo(made("k2").corroborated());
		this.store.findings.forgetBefore(TestStore.RUN);
		assertThat(this.outcomes.corroborated(LAST)).isEmpty();
		assertThat(this.outcomes.takeOver("2026-11-23", List.of("k1", "k2"))).containsOnlyKeys("k2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "findings", "corroborated" })
	void anOutcomeThatIsDamagedIsMadeAnew(String column) {
		this.outcomes.add(LAST, List.of(made("k1"), made("k2")));
		this.store.jdbc.update("UPDATE group_outcome SET " + column + " = ? WHERE outcome_key = 'k1'",
				new byte[] { 120, 1, 7 });
		assertThat(this.outcomes.takeOver(TestStore.RUN, List.of("k1", "k2"))).containsOnlyKeys("k2");
	}

	@Test
	void aRunThatBeginsAnewForgetsItsOwnAndTakesOverAgain() {
		this.outcomes.add(LAST, List.of(made("k1")));
		this.outcomes.takeOver(TestStore.RUN, List.of("k1"));
		this.outcomes.add(TestStore.RUN, List.of(made("k2")));
		this.outcomes.clear(TestStore.RUN);
		assertThat(this.outcomes.takeOver(TestStore.RUN, List.of("k1", "k2"))).containsOnlyKeys("k1");
	}

	@Test
	void findingsComeBackInTheirOrderHoweverManyLieInARow() {
		List<Finding> findings = IntStream.range(0, 450).mapToObj((n) -> finding("f" + n)).toList();
		this.store.stage(List.of());
		this.store.findings.replace(TestStore.RUN,
				findings.stream().map((one) -> new TrackedFinding(one, FindingStatus.NEW, null)).toList(),
				findings.stream()
					.map((one) -> new KnownFinding(one, List.of(List.of("p"), List.of("q")), FindingStatus.NEW, LAST,
							LAST, null))
					.toList());
		this.store.nights.complete(TestStore.RUN);
		assertThat(this.store.findings.findings(TestStore.RUN)).extracting(TrackedFinding::finding).isEqualTo(findings);
		assertThat(this.store.findings.knownBefore("2026-11-23")).extracting(KnownFinding::finding).isEqualTo(findings);
		assertThat(this.store.jdbc.queryForObject("SELECT COUNT(*) FROM finding", Integer.class)).isEqualTo(3);
	}

	@Test
	void findingsThatAnEarlierVersionKeptOneARowAreRead() {
		TrackedFinding old = new TrackedFinding(finding("f"), FindingStatus.NEW, null);
		this.store.jdbc.update("INSERT INTO finding (run_name, seq, payload) VALUES (?, 0, ?)", LAST, Json.write(old));
		assertThat(this.store.findings.findings(LAST)).containsExactly(old);
	}

	@Test
	void rowsOfAReportAreKnownWhileTheClaimsAreTheSame() {
		this.rows.add(LAST, List.of(rowsOf("a"), rowsOf("b")));
		this.store.stageAndExtract(List.of(Samples.extracted("b", 2, List.of("k"))));
		assertThat(this.rows.of(LAST, List.of("a", "b"))).containsOnlyKeys("a").containsEntry("a", rowsOf("a"));
		assertThat(this.rows.of(TestStore.RUN, List.of("a"))).isEmpty();
	}

	@Test
	void rowsAreThoseOfTheLastCompleteReportOfThisVersion() {
		this.store.stage(List.of());
		this.rows.add(LAST, List.of(rowsOf("a")));
		this.rows.add(TestStore.RUN, List.of(rowsOf("a")));
		this.rows.keepOnly(TestStore.RUN, "v1");
		assertThat(this.rows.runWrittenBy("v1")).isEmpty();
		this.store.nights.complete(TestStore.RUN);
		assertThat(this.rows.runWrittenBy("v1")).contains(TestStore.RUN);
		assertThat(this.rows.runWrittenBy("v2")).isEmpty();
		assertThat(this.rows.of(LAST, List.of("a"))).isEmpty();
		this.rows.clear(TestStore.RUN);
		assertThat(this.rows.of(TestStore.RUN, List.of("a"))).isEmpty();
	}

	private static Made made(String key) {
		return new Made(key,
				new GroupOutcome(List.of(finding(key)), List.of(finding("s" + key)), Map.of("a-b1", List.of("p", "q"))),
				List.of(new Corroboration("cows lost", position(key))));
	}

	private static Finding finding(String id) {
		return new Finding(id, id, Label.UPDATE, null, Severity.INFO, 0.75, "cows", "One says so, one otherwise.",
				List.of(position("a-b1"), position("b-b1")));
	}

	private static Position position(String claim) {
		return new Position(claim, 50, Double.POSITIVE_INFINITY, Bound.MORE_THAN, List.of("Nils Falk"), 1,
				List.of(claim));
	}

	private static ArticleRows rowsOf(String article) {
		return new ArticleRows(article, new Stretch(3_000_000_000L, 17, 4_294_967_295L), new Stretch(0, 5, 1),
				new NumberCounts(Map.of(), Map.of(SourceStatus.SOURCED, 3)));
	}

}
