package org.crosscheck.quantity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The "m" that is millions here and metres there. */
class MillionsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sales of the song passed 1.4m in all.                  | 1400000
			Some 2.7m have voted.                                  | 2700000
			About 2.7m watched the race.                           | 2700000
			Ticket sales reached 1.1m at last.                     | 1100000
			The wall is 1.4m high.                                 | 1.4
			The wall grew by 1.4m at last.                         | 1.4
			Passengers fell 3m from the deck.                      | 3
			Visitors stood 3m apart.                               | 3
			Numbers on the tide gauge showed 1.4m at dusk.         | 1.4
			A 3m wall kept visitors out.                           | 3
			""")
	void whatIsSaidOfACountIsMillions(String text, double value) {
		assertThat(Reading.only(text).low()).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The count found 6.2m people, up from 5.9m before.      | 6200000 | 5900000
			Sales passed 1.4m from 1.1m the week before.           | 1400000 | 1100000
			The mill spent £4m to move 2m of earth.                | 4000000 | 2000000
			The mill spent £4m on a wall 2m high.                  | 4000000 | 2
			""")
	void oneLetterMeansOneThingInASentenceUnlessAnExtentIsSaid(String text, double first, double second) {
		assertThat(Reading.compared(text)).extracting(Quantity::low).containsExactly(first, second);
	}

}
