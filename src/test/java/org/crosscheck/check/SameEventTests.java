package org.crosscheck.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameEventTests {

	@ParameterizedTest
	@EnumSource(EventSetting.class)
	void noSignWeighsAgainstItsSense(EventSetting setting) {
		SameEvent model = new SameEvent();
		double without = model.probability(setting, Map.of());
		for (EventSign sign : EventSign.values()) {
			double with = model.probability(setting, new EnumMap<>(Map.of(sign, 1.0)));
			assertThat((with - without) * sign.sense()).as("%s in %s", sign, setting).isGreaterThanOrEqualTo(0);
		}
	}

	/** That two sentences stand in one run is a sign in itself. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAME_THREAD")
	void withoutAnySignTwoClaimsAreOfTwoEvents(EventSetting setting) {
		assertThat(new SameEvent().probability(setting, Map.of())).isLessThan(0.5);
	}

	@Test
	void weightsAddUpToALogit() {
		SameEvent model = new SameEvent(
				WordList.parse(List.of("[ACROSS]", "BASE -1", "DAY_SHARED 2", "MANNERS_APART -3")));
		assertThat(model.probability(EventSetting.ACROSS, Map.of(EventSign.DAY_SHARED, 1.0)))
			.isCloseTo(1 / (1 + Math.exp(-1)), org.assertj.core.data.Offset.offset(1e-12));
	}

	@Test
	void rareWordsMakeTwoTellingsMoreAlikeThanCommonOnes() {
		WordRarity rarity = new WordRarity();
		EventWords event = EventWords.of(List.of("police", "people", "carillon"), rarity);
		EventWords rare = EventWords.of(List.of("carillon", "harbour", "morning"), rarity);
		EventWords common = EventWords.of(List.of("police", "harbour", "morning"), rarity);
		assertThat(event.similarity(rare)).isGreaterThan(event.similarity(common)).isLessThan(1);
		assertThat(event.similarity(rare)).isEqualTo(rare.similarity(event));
		assertThat(event.similarity(event)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
	}

	@ParameterizedTest
	@CsvSource({ "3, 3, 0.2", "40, 40, 0.8", "34, 34, 1.5", "6.3, 6.3, 1.5", "1.21e6, 1.21e6, 3" })
	void theMoreDigitsAFigureHasTheMoreItTellsThatTwoReportsShareIt(double one, double same, double weight) {
		assertThat(FigureRarity.of(one)).isEqualTo(FigureRarity.of(same)).isEqualTo(weight);
	}

	@Test
	void reportsThatShareFiguresAndNamesAreLikelierOfOneEvent() {
		String first = "The mill of Tarnby pumped 47 litres.";
		assertThat(probability(first, "Water ran for days, 47 litres of it."))
			.isGreaterThan(probability(first, "Water ran for days, 52 litres of it."));
		assertThat(probability(first, "Water ran for days in Tarnby."))
			.isGreaterThan(probability(first, "Water ran for days in Lunda."));
	}

	private static double probability(String one, String other) {
		ArticleLikeness likeness = new ArticleLikeness(new WordRarity(), new SameEvent());
		List<ArticleGist> gists = new InMemoryNight().article("Gazette", "2026-10-21", "Bus crash", one)
			.article("Courier", "2026-10-21", "Coach crash", other)
			.extractions()
			.stream()
			.map((extraction) -> likeness.gistOf(extraction.profile()))
			.toList();
		return likeness.probability(gists.get(0), gists.get(1));
	}

}
