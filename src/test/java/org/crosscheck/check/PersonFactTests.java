package org.crosscheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ages and prison terms of one named person (semantics.md section 4.10). */
class PersonFactTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Marek Dolny, 52, was arrested in Tarnby.                  | The 25-year-old Marek Dolny was arrested in Tarnby.
					Marek Dolny, 52, was arrested in Tarnby.                  | Marek Dolny, aged 25, was arrested in Tarnby.
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

	@ParameterizedTest
	@ValueSource(strings = { "Marek Dolny, 52, 34-year-old Anna Dolny and Per Dolny, 5, were hurt.",
			"Marek Dolny, 52, was held. Dolny shot a 13-year-old.",
			"Police named the dead as 52-year-old Marek Dolny, 34-year-old Ida Berg and Per Lund, 8.",
			"Marek Dolny was sentenced to 30 months in prison. Marek Dolny got 18 months in prison for theft.",
			"Marek Dolny, 52, was held. In 2003 a 40-year-old Marek Dolny was fined.",
			"Marek Dolny, 21, was held. Twetny-one-year-old Marek Dolny is accused of theft.",
			"Ida Lund Dolny, 52, and Leo \"LJ\" Lund Dolny, 3, were hurt.",
			"Ida Lund Dolny, 52, and Leo Lund Dolny, 3, were hurt.",
			"Marek Dolny, 52, was held. The 25-year-old son of Marek Dolny was not.",
			"Marek Dolny, 52, was held. His son, Marek Dolny Jr., 25, was not." })
	void whatIsOfSomebodyElseInOneReportDoesNot(String text) {
		assertThat(new InMemoryNight().told("case", text).contradictions()).isEmpty();
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
