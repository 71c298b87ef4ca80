package org.crosscheck.store;

import java.util.List;

import org.crosscheck.check.Label;
import org.crosscheck.history.FindingState;
import org.crosscheck.history.FindingState.Value;
import org.crosscheck.history.Review;
import org.crosscheck.history.ReviewEntry;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.ReviewLine.State;
import org.crosscheck.history.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReviewTableTests {

	private static final FindingState STATE = new FindingState(Label.UNSOURCED,
			List.of(new Value(0.1, Double.POSITIVE_INFINITY)));

	private final ReviewTable table;

	ReviewTableTests(TestDatabase database) {
		this.table = new TestStore(database).reviews;
	}

	@Test
	void whatPeopleSaidIsKeptInItsOrderAndTheLastThatIsEffectiveCounts() {
		ReviewEntry first = entry(1, Verdict.DISMISSED, STATE, true);
		ReviewEntry second = entry(2, Verdict.CONFIRMED, null, true);
		ReviewEntry echo = entry(3, Verdict.DISMISSED, STATE, false);
		this.table.add(List.of(first, second));
		this.table.add(List.of(echo));
		assertThat(this.table.all()).containsExactly(first, second, echo);
		assertThat(this.table.current()).containsOnlyKeys("f1").containsValue(second);
	}

	@Test
	void whatBecameOfTheRowsOfARunReplacesWhatWasToldBefore() {
		ReviewLine line = new ReviewLine("a.csv", 2, State.ACCEPTED, "f1", "later", "", "", "", "",
				new Review(0, Verdict.LATER, "", "", STATE));
		this.table.replaceLines(TestStore.RUN, List.of(line, line));
		this.table.replaceLines(TestStore.RUN, List.of(line));
		assertThat(this.table.lines(TestStore.RUN)).containsExactly(line);
		assertThat(this.table.lines("another run")).isEmpty();
	}

	private static ReviewEntry entry(long number, Verdict verdict, @Nullable FindingState judged, boolean effective) {
		return new ReviewEntry("f1", new Review(number, verdict, "5 €\nmore", "Zoë", judged), "a.csv", number,
				"2026-11-22", effective);
	}

}
