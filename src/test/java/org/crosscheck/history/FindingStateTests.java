package org.crosscheck.history;

import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crosscheck.check.Label;
import org.crosscheck.history.FindingState.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindingStateTests {

	@Test
	void itIsWrittenForPeopleAndNoSpreadsheetTakesItForANumberOrDate() {
		FindingState state = new FindingState(Label.SELF_CONTRADICTION,
				List.of(new Value(40, Double.POSITIVE_INFINITY), new Value(1.5, 2.5), new Value(28, 28)));
		assertThat(state.code()).isEqualTo("self_contradiction: 1.5..2.5 | 28 | 40..*");
	}

	@Property
	void whatWasWrittenIsReadAgainWhateverCaseASpreadsheetGaveIt(@ForAll Label label, @ForAll double one,
			@ForAll double other) {
		FindingState state = new FindingState(label,
				List.of(new Value(Math.min(one, other), Math.max(one, other)), new Value(one, one)));
		assertThat(FindingState.parse(" " + state.code().toUpperCase(Locale.ROOT) + " ")).isEqualTo(state);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "contradiction", "dispute: 1 | 2", "contradiction: a | b", "12:30" })
	void anotherTextIsNoState(String text) {
		assertThat(FindingState.parse(text)).isNull();
	}

}
