package org.crosscheck.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureReaderTests {

	private final SourceReading reading = new SourceReading();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The Lakeside Observatory counted 41 boats on the beach.                      | 41 | The Lakeside Observatory
			The harbour watch, for its part, counted 41 boats.                           | 41 | The harbour watch
			The crew's union has documented 41 injuries since spring.                    | 41 | The crew's union
			The port authority has so far recorded 41 suspected cases of fever.          | 41 | The port authority
			Another sailor, Anna Brandt, counted 41.                                     | 41 | Anna Brandt
			The Red Crescent has independently verified 41 drownings.                    | 41 | Red Crescent
			The owner disputes that, and the harbour master put it at 41.                | 41 | the harbour master
			The club denied it, putting the number at 41.                                | 41 | The club
			The port authority gave the toll as 41.                                      | 41 | The port authority
			The port authority had earlier given a toll of 41.                           | 41 | The port authority
			The bank sees inflation at 41 percent by June.                               | 41 | The bank
			The navy put the number of “rebels” killed at 41.                            | 41 | The navy
			Police estimated the crowd at 30, organisers at 41.                          | 41 | organisers
			Police estimated the crowd at 30, organisers at 41.                          | 30 | Police
			Police put the crowd at 41; sailors spoke of 30.                             | 30 | sailors
			The storm has sunk 41 boats since May, by the club's tally.                  | 41 | the club's tally
			""")
	void whoeverPutsOutACountOrAFigureIsItsSource(String text, String number, String source) {
		assertThat(this.reading.who(text, number).source()).isEqualTo(source);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The yard recorded a profit of 41 million crowns.            | 41
			The crew registered 41 boats in Panama.                     | 41
			The club has never counted 41 members.                      | 41
			The cook put the 41 plates on the table at noon.            | 41
			The mayor gave the port 41 lamps.                           | 41
			Sailors meet at the bar, captains at 41 Harbour Street.     | 41
			""")
	void whoDoesSomethingWithANumberOfThingsIsNoSource(String text, String number) {
		assertThat(this.reading.who(text, number).source()).isNull();
	}

}
