package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How likely two numbers are to be of one event. */
class EventJudgeTests {

	private final EventJudge judge = new EventJudge(new SameEvent());

	@Test
	void whatIsToldInPassingInArticlesThatNoStoryJoinsIsHalfAsSure() {
		List<Comparand> claims = new InMemoryNight()
			.article("Gazette", "2026-10-21", "Bus overturns near Kolding",
					"A bus with pilgrims overturned near Kolding on Tuesday. Six people were killed.")
			.article("Courier", "2026-10-21", "Fire at school of Vejle",
					"A fire broke out at the school of Vejle on Tuesday. Three teachers were hurt by the smoke."
							+ " Two fires had been seen at the school of Vejle before.\n\n"
							+ "Elsewhere, nine people were killed when a bus with pilgrims overturned near Kolding.")
			.comparands();
		Comparand main = counting(6, claims);
		Comparand inPassing = counting(9, claims);
		double ofOneStory = this.judge.probability(main, inPassing, 1);
		assertThat(ofOneStory).isPositive();
		assertThat(this.judge.probability(main, inPassing, 0.99)).isPositive().isLessThan(0.6 * ofOneStory);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.85, 1 })
	void twoNumbersAreAsLikelyOfOneEventWhicheverComesFirst(double articles) {
		List<Comparand> claims = new InMemoryNight().article("Gazette", "2026-10-21",
				"Ferry of Alva Lines runs aground",
				"A ferry ran aground near Alva on Tuesday. Alva Lines' 64 passengers were at dinner. It has 12 engines.")
			.article("Courier", "2026-10-21", "Ferry aground near Alva",
					"Alva Lines' 46 passengers were aboard when a ferry ran aground near Alva on Tuesday. Six people were killed.")
			.comparands();
		Comparand state = counting(64, claims);
		Comparand aboard = counting(46, claims);
		assertThat(aboard.claim().scope().event()).isEqualTo(EventJudge.ABOARD);
		assertThat(state.claim().scope().event()).isEmpty();
		assertThat(this.judge.probability(state, aboard, articles))
			.isEqualTo(this.judge.probability(aboard, state, articles));
	}

	private static Comparand counting(double value, List<Comparand> claims) {
		return claims.stream().filter((one) -> one.claim().value().low() == value).findFirst().orElseThrow();
	}

}
