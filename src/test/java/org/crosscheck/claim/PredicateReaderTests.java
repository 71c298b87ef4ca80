package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.crosscheck.quantity.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of the things counted (semantics.md section 2.1). */
class PredicateReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The storm left 4,100 homes without power.    | Some 5,200 homes were without power.         | true
			The airline cancelled 40 flights.            | At noon 52 flights were cancelled.           | true
			Norvik recalled 300 vans.                    | The carmaker recalled 420 vans.              | true
			Norvik recalled 300 vans.                    | Dunmore recalled 420 vans.                   | false
			Some 4,100 commuters walked home.            | Police said 900 commuters walked home.       | true
			Some 4,100 commuters walked home.            | Police fined 900 commuters.                  | false
			They fought in 14 villages in the hills.     | They fought in 19 villages in the hills.     | false
			Orrin won six counties.                      | Halvard won nine counties.                   | false
			Orrin won six counties.                      | Voters in nine counties stayed at home.      | false
			The 14 schools without heaters will close.    | There are 19 schools without heaters.         | true
			The 14 schools without heaters will close.    | There are 19 schools without teachers.        | false
			Some 900 clinics were closed.                 | By noon 700 clinics had closed.               | true
			Some 900 clinics were closed.                 | By noon 700 clinics were partly closed.       | false
			Some 900 clinics were closed.                 | By noon 700 clinics were not closed.          | false
			In all 41,000 flats were cut off.             | Some 7,000 flats were cut in two.             | false
			Some 4,100 commuters are waiting for boats.   | The 900 commuters waiting for boats got tea.  | true
			Some 4,100 commuters are waiting for boats.   | The 900 commuters waiting for cabs got tea.   | false
			Some 4,100 commuters took part in the survey. | Some 900 commuters took part.                 | true
			Some 4,100 commuters took part in the survey. | Some 900 commuters took part in the quiz.     | false
			Some 40 vans were fined by Norvik.            | Some 52 vans were fined by Dunmore.           | false
			Norvik will cut 40 posts.                     | Carmaker Norvik will cut 52 posts.            | true
			Norvik will cut 40 posts.                     | Carmaker Dunmore will cut 52 posts.           | false
			Schools shut: 40                              | Some 52 schools were shut.                    | true
			Schools shut: 40                              | Some 52 schools were painted.                 | false
			Some 40 vans were fined by Norvik.            | Norvik fined 52 vans.                         | true
			""")
	void twoSentencesSayTheSameOfThingsOrDoNot(String one, String other, boolean same) {
		assertThat(counted(one).hasPredicateOf(counted(other))).isEqualTo(same);
		assertThat(counted(other).hasPredicateOf(counted(one))).isEqualTo(same);
	}

	private Counted counted(String text) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, text);
		return this.extractor.extract(article)
			.claims()
			.stream()
			.filter((claim) -> claim.isCompared() && claim.value().unit().dimension() == Dimension.COUNT)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no number in: " + text))
			.counted();
	}

}
