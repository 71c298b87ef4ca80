package org.crosscheck.check;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A rising figure is told step by step (semantics.md section 3, UPDATE). */
class UpdateChainsTests {

	private List<Comparand> tolls = new InMemoryNight()
		.article("Harbour Courier", "2026-03-02", "", "At least 12 people died when the Vesna sank off Mora.")
		.article("Islander", "2026-03-03", "", "At least 19 people died when the Vesna sank off Mora.")
		.article("Observer", "2026-03-04", "", "At least 31 people died when the Vesna sank off Mora.")
		.comparands();

	@ParameterizedTest
	@CsvSource(textBlock = """
			0.8, 0.8, 0.7, true
			0.8, 0.8, 0.8, true
			0.6, 0.8, 0.7, false
			0.8, 0.6, 0.7, false
			""")
	void anUpdateIsLeftOutWhereStepsNoLessSureLeadToIt(double first, double second, double across, boolean bridged) {
		Map<Front, List<Relation>> fronts = Map.of(front(0, 1), update(0, 1, first), front(1, 2), update(1, 2, second),
				front(0, 2), update(0, 2, across));
		assertThat(new UpdateChains(fronts, index()).isBridged(front(0, 2), update(0, 2, across))).isEqualTo(bridged);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0, 1
			1, 2
			""")
	void aStepStays(int from, int to) {
		Map<Front, List<Relation>> fronts = Map.of(front(0, 1), update(0, 1, 0.8), front(1, 2), update(1, 2, 0.8),
				front(0, 2), update(0, 2, 0.8));
		assertThat(new UpdateChains(fronts, index()).isBridged(front(from, to), update(from, to, 0.5))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0.8, 0.7, true
			0.7, 0.7, false
			""")
	void reportsOfOneDayAreStepsOnlyWhereTheyAreSurer(double steps, double across, boolean bridged) {
		this.tolls = new InMemoryNight()
			.article("Harbour Courier", "2026-03-02", "", "At least 12 people died when the Vesna sank off Mora.")
			.article("Islander", "2026-03-02", "", "At least 19 people died when the Vesna sank off Mora.")
			.article("Observer", "2026-03-02", "", "At least 31 people died when the Vesna sank off Mora.")
			.comparands();
		Map<Front, List<Relation>> fronts = Map.of(front(0, 1), update(0, 1, steps), front(1, 2), update(1, 2, steps),
				front(0, 2), update(0, 2, across));
		assertThat(new UpdateChains(fronts, index()).isBridged(front(0, 2), update(0, 2, across))).isEqualTo(bridged);
	}

	private ClaimIndex index() {
		return new ClaimIndex(Map.of(id(0), this.tolls.get(0).context(), id(1), this.tolls.get(1).context(), id(2),
				this.tolls.get(2).context()));
	}

	private String id(int toll) {
		return this.tolls.get(toll).claim().id();
	}

	private Front front(int left, int right) {
		return new Front(id(left), id(right), Label.UPDATE);
	}

	private List<Relation> update(int left, int right, double confidence) {
		return List.of(new Relation(List.of(id(left)), List.of(id(right)), Label.UPDATE, null, Severity.INFO,
				confidence, "the later report may supersede the earlier"));
	}

}
