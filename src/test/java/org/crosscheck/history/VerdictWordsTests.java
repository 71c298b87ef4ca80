package org.crosscheck.history;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			confirmed          | CONFIRMED
			'Confirmed '       | CONFIRMED
			CONFIRM            | CONFIRMED
			conf               | CONFIRMED
			dismiss            | DISMISSED
			'"Dismissed."'     | DISMISSED
			false  alarm       | DISMISSED
			Duplicate!         | DUPLICATE
			dup                | DUPLICATE
			Later?             | LATER
			to do              | LATER
			yes                |
			no                 |
			di                 |
			confirmed dismissed|
			???                |
			""")
	void theVerdictIsThatWhichIsMeantAndNoneWhenItCouldBeSeveral(String written, @Nullable Verdict meant) {
		assertThat(new VerdictWords().meantBy(written)).isEqualTo(meant);
	}

}
