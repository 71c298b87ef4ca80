package org.crosscheck.claim;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerbFormsTests {

	private final VerbForms verbs = new VerbForms();

	@ParameterizedTest
	@ValueSource(strings = { "cancel cancels cancelled cancelling", "move moves moved moving", "carry carries carried",
			"stop stops stopped stopping", "win wins won winning", "have has had having", "close closes closed closing",
			"recall recalls recalled recalling", "lose loses lost losing", "miss misses missed missing" })
	void allFormsOfAVerbComeTogether(String forms) {
		assertThat(List.of(forms.split(" ")).stream().map(this.verbs::stem).distinct()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "close cancel", "carry care", "leave live", "find fine" })
	void twoVerbsStayApart(String verbs) {
		assertThat(List.of(verbs.split(" ")).stream().map(this.verbs::stem).distinct()).hasSize(2);
	}

}
