package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.crosscheck.quantity.DatePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a number counts, and the unit that reports name. */
class CountedReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Officials said 57 missing had not been found.           | 57  | missing
			The storm left 12 dead, 40 injured and 57 missing.      | 12  | dead
			The storm left 12 dead, 40 injured and 57 missing.      | 40  | injured
			The storm left 12 dead, 40 injured and 57 missing.      | 57  | missing
			At least 300 homeless were moved to a school.           | 300 | homeless
			He put the number of missing at 57.                     | 57  | missing
			""")
	void anAdjectiveThatStandsForPeopleCountsPeople(String text, String number, String phrase) {
		NumericClaim claim = claim(text, number);
		assertThat(claim.counted().phrase()).isEqualTo(phrase);
		assertThat(claim.counted().head()).isEqualTo("people");
		assertThat(claim.unit()).isEqualTo("people");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Some 9,000 soldiers have been killed and 20,000 wounded.  | 20,000 | soldier
			There were 12 deaths and 40 injuries in the mill.         | 40     | injury
			Nine of them are civilians, the clinic said.              | Nine   | civilian
			# the label of a line of facts names what its bare number counts
			Villages hit: 34, as the mayor said on Sunday.            | 34     | village
			Homes without power: 4,100                                | 4,100  | home
			Roads closed: 12; bridges closed: 3                       | 3      | bridge
			Police said: 14 men were hurt.                            | 14     | man
			# what stands before the subject begins no list
			Nine pages on, Dell sets aside 16 billion for roads.      | 16     | ''
			In 14 towns, 71 were hurt.                                | 71     | ''
			The blast killed 12 guards and the fire killed 40.        | 40     | guard
			A three-bedroom house burned.                             | three  | bedroom
			A three-bed flat burned.                                  | three  | bed
			A five-speed car was shown.                               | five   | speed
			The 12-member panel met.                                  | 12     | member
			A 6 cylinder engine was shown.                            | 6      | cylinder
			The hall has 40 cargo lifts.                              | 40     | lift
			Police hired 30 crew members.                             | 30     | member
			The mill stored 30 earlier years' worth of wool.          | 30     | year
			The yard has 8 miles (13 km) of track.                    | 8      | track
			The yard has 8 miles (13 km) of track.                    | 13     | track
			They won 147 of the 280 seats in May.                     | 147    | seat
			They won three of nine seats in May.                      | three  | seat
			The mill sold 40 60-kg bags of wool.                      | 40     | bag
			The bill was carried by 11 votes to 7 in May.             | 7      | vote
			The flood left 40 families homeless.                      | 40     | family
			The ward saw 27 new measles cases in May.                 | 27     | case
			Some 12 sports fans came.                                 | 12     | fan
			They shot 40 cows, against 19 the week before.            | 19     | cow
			Three boats were moored and 14 delayed at noon.           | 14     | boat
			He asked for "at least 25" new barns.                     | 25     | barn
			It sold 40 carts in May up from 30 in March.              | 30     | cart
			The mill sold 2.9 million 9 litre jars of oil.            | 2.9    | jar
			He owes 120 hours of community service.                   | 120    | service
			Fire killed 11 nuns, most in their 80s, and hurt two dozen. | two  | nun
			""")
	void theNounThatANeighbourSaysIsCountedToo(String text, String number, String head) {
		assertThat(claim(text, number).counted().head()).isEqualTo(head);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The yard has 40 cargo lifts.                              | 40     | lift
			""")
	void theNounJoinedToTheNumberIsWhatItCounts(String text, String number, String head) {
		assertThat(claim(text, number).counted().head()).isEqualTo(head);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			He won 270 needed to reach the final.                     | 270
			A three-legged stool stood there.                         | three
			Some 20 needed help at sea.                               | 20
			Of the ewes 12 were strong.                               | 12
			The score over 14 towns was 71.                           | 71
			""")
	void aWordThatIsNoNounIsNotCounted(String text, String number) {
		assertThat(claim(text, number).counted().head()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The mill makes 1,200 carts a day.                         | 1,200 | cart per day
			The lamp blinks 300 times a minute.                       | 300   | time per minute
			It pumps 40 litres per hour.                              | 40    | litre per hour
			The town has 40 schools.                                  | 40    | school
			A magnitude 6.4 quake struck the coast.                   | 6.4   | magnitude
			A magnitude-6.4 quake struck the coast.                   | 6.4   | magnitude
			The dairies bought 12 million pounds of cheese.           | 12    | pound
			A mean pressure of 8.6 mm Hg was read.                    | 8.6   | millimetre of mercury
			""")
	void theUnitOfARateNamesTheThingCounted(String text, String number, String unit) {
		assertThat(claim(text, number).unit()).isEqualTo(unit);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A 5% annual rise in wages is due.                         | 5%  | CHANGE
			A $3 cut in fares is due.                                 | $3  | CHANGE
			They asked a 5% cut of the takings.                       | 5%  | STOCK
			Jobless rates were 21%, against 19% a year before.        | 19% | STOCK
			""")
	void aValueOfAChangeIsAChange(String text, String number, Measure measure) {
		assertThat(claim(text, number).measure()).isEqualTo(measure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The mill sold 40 carts two weeks ago.                     | 40   | 2026-02-16 | 2026-02-22
			The mill sold 40 carts from August to October.            | 40   | 2025-08-01 | 2025-10-31
			Sales were $40m, against $30m a year ago.                 | $30m | 2025-01-01 | 2025-12-31
			Sales were $40m, against $30m a year ago.                 | $40m | 2026-03-04 | 2026-03-04
			""")
	void aValueSpeaksOfTheDaysNamedForIt(String text, String number, LocalDate first, LocalDate last) {
		assertThat(claim(text, number).asOf().period()).isEqualTo(new DatePeriod(first, last));
	}

	private NumericClaim claim(String body, String number) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, body);
		return this.extractor.extract(article)
			.claims()
			.stream()
			.filter((claim) -> claim.place().surface().contains(number))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no claim with " + number + " in: " + body));
	}

}
