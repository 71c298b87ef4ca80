package org.crosscheck.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.Label;
import org.crosscheck.history.FindingState.Value;
import org.crosscheck.history.ReviewLine.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewBookTests {

	private static final FindingState STATE = state(31);

	private final List<ReviewEntry> kept = new ArrayList<>();

	@Test
	void aFileThatIsReadAgainEveryNightSaysNothingNew() {
		take(line("monday.csv", Verdict.DISMISSED, STATE));
		take(line("monday.csv", Verdict.DISMISSED, STATE));
		take(line("monday.csv", Verdict.DISMISSED, null));
		assertThat(this.kept).hasSize(1);
	}

	@Test
	void aLaterFileOverrulesAnEarlierOneWhichIsReadAgainWithoutEffect() {
		ReviewLine monday = line("monday.csv", Verdict.DISMISSED, STATE);
		take(monday);
		take(monday, line("tuesday.csv", Verdict.CONFIRMED, STATE));
		assertThat(current()).isEqualTo(Verdict.CONFIRMED);
		assertThat(take(monday, line("tuesday.csv", Verdict.CONFIRMED, STATE))).extracting(ReviewLine::reason)
			.containsExactly("a later row counts: confirmed (tuesday.csv, line 2)", "");
		assertThat(this.kept).hasSize(2);
	}

	@Test
	void whoChangesTheirMindInTheSameFileAndBackIsHeardBothTimes() {
		take(line("mine.csv", Verdict.DISMISSED, STATE));
		take(line("mine.csv", Verdict.CONFIRMED, STATE));
		take(line("mine.csv", Verdict.DISMISSED, STATE));
		assertThat(current()).isEqualTo(Verdict.DISMISSED);
	}

	@Test
	void aTableThatWasPrintedWithAnEarlierVerdictAndNeverTouchedOverrulesNobody() {
		take(line("ana.csv", Verdict.CONFIRMED, STATE));
		take(line("ben.csv", Verdict.DISMISSED, STATE));
		take(line("printed-on-tuesday.csv", Verdict.CONFIRMED, STATE));
		assertThat(current()).isEqualTo(Verdict.DISMISSED);
		take(line("printed-on-tuesday.csv", Verdict.LATER, STATE));
		assertThat(current()).isEqualTo(Verdict.LATER);
	}

	@Test
	void theSameVerdictOnWhatHasChangedCounts() {
		take(line("ana.csv", Verdict.DISMISSED, STATE));
		take(line("ben.csv", Verdict.DISMISSED, state(32)));
		assertThat(this.kept).hasSize(2).allMatch(ReviewEntry::effective);
	}

	@Test
	void aRowWithoutAStateJudgesWhatTheLastReportShowed() {
		take(line("ana.csv", Verdict.DISMISSED, null));
		assertThat(this.kept).extracting((entry) -> entry.review().judged()).containsExactly(STATE);
	}

	@Test
	void aVerdictIsNotTakenOutByAFileThatLacksIt() {
		take(line("ana.csv", Verdict.DISMISSED, STATE));
		take();
		assertThat(current()).isEqualTo(Verdict.DISMISSED);
	}

	@Test
	void aVerdictOnAFindingNeverSeenIsKeptAndSaidSo() {
		ReviewBook book = new ReviewBook(List.of());
		assertThat(book.take(List.of(line("ana.csv", Verdict.DISMISSED, null)), "2026-11-22", Map.of()))
			.extracting(ReviewLine::reason)
			.containsExactly("no finding with this id has been seen here yet; the verdict is kept for it");
		assertThat(book.current()).containsKey("f1");
	}

	private List<ReviewLine> take(ReviewLine... lines) {
		ReviewBook book = new ReviewBook(this.kept);
		List<ReviewLine> told = book.take(List.of(lines), "2026-11-22", Map.of("f1", STATE));
		this.kept.addAll(book.added());
		return told;
	}

	private @Nullable Verdict current() {
		ReviewEntry entry = new ReviewBook(this.kept).current().get("f1");
		return (entry != null) ? entry.review().verdict() : null;
	}

	private static ReviewLine line(String file, Verdict verdict, @Nullable FindingState judged) {
		return new ReviewLine(file, 2, State.ACCEPTED, "f1", verdict.name(), "", "", "", "",
				new Review(0, verdict, "", "", judged));
	}

	private static FindingState state(double value) {
		return new FindingState(Label.CONTRADICTION, List.of(new Value(14, 14), new Value(value, value)));
	}

}
