package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers of one sentence that break what it states (semantics.md section 3). */
class ArithmeticTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The new line is 60 miles (79 km) long.                                        | CONVERSION
					The parcel weighs 12 kilograms (41 pounds).                                   | CONVERSION
					Inspectors closed 12 of the 30 bakeries (60 percent).                         | SHARE
					Inspectors closed 12 of 30 bakeries, or 60 percent, in a week.                | SHARE
					Some 130 percent of voters took part.                                         | SHARE
					Sales rose 5 percent to 52,000 tonnes from 40,000 tonnes.                     | CHANGE
					Sales fell by 20 percent from 50,000 tonnes to 60,000 tonnes.                 | CHANGE
					Spending is to grow by 6 percent, from $520 million this year to $584 million in 2027. | CHANGE
					Output shrank by 10 percent, from 420 tonnes in May 2025 to 401 tonnes in May 2026.    | CHANGE
					The fire killed 12 people, including 15 children.                             | PART_WHOLE
					The storm damaged 31 of the 24 houses.                                        | PART_WHOLE
					The crash killed 12 people: five men, four women and two children.            | SUM
					They hired 20 people - 12 cooks, six waiters and four drivers.                | SUM
					It happened on Monday, March 3, 2026, in Lunda.                               | DATE
					They housed a total of 9,000 people: 4,500 from Kolm and 6,500 from Sarn.     | SUM
					Of the 900 guests at the castle, 300 had gone home by noon, leaving 500 in the hall.     | SUM
					Of the $18 million raised, $6.5 million has been spent, leaving $12.5 million.           | SUM
					Of the 2,400 pupils who sat the test, 8 percent, or 310 pupils, failed it.    | SHARE
					The survey found that 8 percent of the 2,400 pupils, or 310, failed.          | SHARE
					The council set aside a total of $60 million. Roads get $20 million, schools $15 million and the remaining departments $40 million. | SUM
					The council approved a grant of $60 million. Of this, $40 million goes to roads and $35 million to schools.                         | PART_WHOLE
					Volunteers packed 7,200 boxes. Of these, 4,100 boxes went to Kolm and 3,900 boxes to Sarn.                                          | PART_WHOLE
					Sales rose 5 percent to 52,000 tonnes in the third quarter from 40,000 tonnes a year earlier. | CHANGE
					Kolm adopted a budget of $60 million. It has two parts: $25 million for roads and $45 million for schools.          | SUM
					Kolm adopted a budget of $60 million. It has two parts: $25 million for roads and $45 million for the rest, from schools to parks. | SUM
					Kolm adopted a budget of $60 million. It is made up of $25 million for roads and $45 million for schools.           | SUM
					""")
	void aStatedRelationThatTheNumbersBreakIsInconsistent(String sentence, Kind kind) {
		List<Finding> found = flaws(sentence);
		assertThat(found).extracting(Finding::kind).containsExactly(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The new line is 60 miles (97 km) long.
					The parcel weighs 12 kilograms (26 pounds).
					The path is 100 miles (5 km of it paved).
					Inspectors closed 12 of the 30 bakeries (40 percent).
					Kolm adopted a budget of $60 million. It has two parts: $25 million for roads and $35 million for schools.
					Kolm adopted a budget of $60 million. The harbour has two parts: 25 berths for ferries and 45 berths for yachts.
					Kolm adopted a budget of $60 million. It pays for $25 million for roads and $45 million for schools.
					Inspectors closed 12 of the 30 bakeries, 60 percent more than last year.
					Debt has reached 130 percent of output.
					Sales rose 5 percent to 42,000 tonnes from 40,000 tonnes.
					Sales fell by 20 percent from 50,000 tonnes to 40,000 tonnes.
					Sales rose 5 percent to 52,000 tonnes.
					Spending is to grow by 12 percent, from $520 million this year to $584 million in 2027.
					Spending is to grow by 6 percent, from $500 million this year to $560 million in 2027.
					Sales rose 5 percent, from a low in 40 shops, to 52,000 tonnes.
					Sales rose 5 percent to 52,000 tonnes, far from the 40,000 tonnes of Lunda.
					The fire killed 12 people, including five children.
					The fire killed 12 people, including a teacher, and hurt 15 children.
					The storm damaged 24 of the 31 houses.
					He drew three of the largest crowds of the year, including 28,000 in Mora.
					The crash killed 12 people: five men, four women and three children.
					The crash killed 12 people: five in Lunda, the rest in Mora.
					The crash killed about 12 people: five men, four women and two children.
					The crash killed 12 people, among them five men, four women and two children.
					It happened on Tuesday, March 3, 2026, in Lunda.
					It happened on Monday, March 3, in Lunda.
					They housed a total of 9,000 people: 2,500 from Kolm and 6,500 from Sarn.
					Of the 900 guests at the castle, 300 had gone home by noon, leaving 600 in the hall.
					Of the 900 guests at the castle, 300 had gone home by noon, leaving 40 orphans in the hall.
					Of the 900 guests at the castle, 300 had gone home and 100 to bed, leaving 500 in the hall.
					Of the 900 guests at the castle, at least 300 had gone home, leaving 500 in the hall.
					After 300 of the 900 guests had gone home, leaving 500 cups, the castle closed.
					Of the 2,400 pupils who sat the test, 8 percent, or 192 pupils, failed it.
					Of the 2,400 pupils, who sat the test in May, 8 percent failed, and 310 passed.
					The council set aside a total of $60 million. Roads get $20 million, schools $15 million and the remaining departments $25 million.
					The council set aside $60 million. Roads get $20 million, schools $15 million and the remaining departments $40 million.
					The council approved a grant of $60 million. Of this, $40 million goes to roads and $15 million to schools.
					The council approved a grant of $60 million. Of this, $40 million goes to roads, up from $35 million.
					The council spent $60 million and $10 million. Of this, $40 million went to roads and $35 million to schools.
					The council approved a grant of $60 million. It rained for weeks. Of this, $40 million goes to roads and $35 million to schools.
					""")
	void aRelationThatHoldsOrIsNotStatedIsNoFinding(String sentence) {
		assertThat(flaws(sentence)).isEmpty();
	}

	@Test
	void theComputedSideSpeaksInTheUnitOfTheOther() {
		Finding found = flaws("Costs rose by 6 percent, from $520 million to $584 million.").get(0);
		assertThat(found.sides().get(0).low()).isBetween(540e6, 552e6);
		assertThat(found.sides().get(0).anchor()).isNotEqualTo(found.sides().get(0).claims().get(0));
		assertThat(found.sides().get(0).claims()).hasSize(2);
	}

	private static List<Finding> flaws(String sentence) {
		return new InMemoryNight().article("Dagbladet", "2026-03-04", "The day in brief", sentence)
			.contradictions()
			.stream()
			.filter((finding) -> finding.label() == Label.ARITHMETIC_INCONSISTENCY)
			.toList();
	}

}
