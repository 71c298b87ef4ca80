package org.crosscheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ages and prison terms of one named person (semantics.md section 4.10). */
class PersonFactTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Marek Dolny, 52, was arrested in Tarnby.                  | The 25-year-old Marek Dolny was arrested in Tarnby.
					Marek Dolny, 52, was arrested in Tarnby.                  | Dolny is 25. Marek Dolny, 25, was arrested in Tarnby.
					Marek Dolny was sentenced to nine years in prison.        | A court sentenced Marek Dolny to seven years in prison.
					Marek Dolny was jailed for nine years in Tarnby.          | Marek Dolny was sentenced to seven years in prison.
					""")
	void twoValuesOfOnePersonContradict(String one, String other) {
		assertThat(new InMemoryNight().told("case", one).told("case", other).contradictions()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Marek Dolny, 52, was arrested in Tarnby.              | Marek Dolny, 53, was arrested in Tarnby.
					Marek Dolny, 52, was arrested in Tarnby.              | Anna Dolny, 25, was arrested in Tarnby.
					Marek Dolny, 52, was arrested in Tarnby.              | Marek Dolny left school at 16.
					Marek Dolny, 52, was arrested in Tarnby.              | Marek Dolny was 16 at the time.
					Marek Dolny, 52, was arrested in Tarnby.              | When Marek Dolny was 16 years old, he left school.
					Marek Dolny was sentenced to nine years in prison.    | Prosecutors had asked for 12 years in prison for Marek Dolny.
					Marek Dolny was sentenced to nine years in prison.    | Marek Dolny had faced up to 12 years in prison.
					Marek Dolny was sentenced to nine years in prison.    | Per Lund was sentenced to seven years in prison.
					Marek Dolny was sentenced to nine years in prison.    | Marek Dolny was given a suspended sentence of two years.
					Marek Dolny was sentenced to nine years in prison.    | Marek Dolny ran the firm for seven years.
					""")
	void otherPeopleTimesAndTermsDoNot(String one, String other) {
		assertThat(new InMemoryNight().told("case", one).told("case", other).contradictions()).isEmpty();
	}

	@Test
	void anAgeMayOpenASentenceBehindAMark() {
		assertThat(new InMemoryNight().told("case", "(52-year-old Marek Dolny was arrested in Tarnby.)")
			.told("case", "Marek Dolny, 25, was arrested in Tarnby.")
			.contradictions()).hasSize(1);
	}

	@Test
	void ofOneDayAnAgeIsHeldToTheYear() {
		assertThat(new InMemoryNight()
			.article("Gazette", "2026-11-18", "Marek Dolny held",
					"Marek Dolny, 52, of Tarnby was arrested in Orlin on Tuesday.")
			.article("Courier", "2026-11-18", "Marek Dolny held",
					"Marek Dolny, 53, of Tarnby was arrested in Orlin on Tuesday.")
			.contradictions()).hasSize(1);
	}

	@Test
	void aNamesakeOfAnotherStoryIsNobodyToCompareWith() {
		assertThat(new InMemoryNight()
			.article("Gazette", "2026-11-18", "Chess player wins in Tarnby",
					"Marek Dolny, 12, won the chess match in Tarnby.")
			.article("Courier", "2026-11-18", "Mayor of Orlin resigns",
					"The mayor of Orlin, Marek Dolny, 61, resigned on Tuesday after a row about a bridge.")
			.contradictions()).isEmpty();
	}

}
