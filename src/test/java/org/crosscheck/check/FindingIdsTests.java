package org.crosscheck.check;

import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindingIdsTests {

	private final FindingIds ids = new FindingIds();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ferry sank with 40 aboard.       | ferry sank with 40 aboard
			The mayor’s bill: $5 million     | the mayor's bill $5 million
			Ten  to\tTWELVE houses           | ten to twelve houses
			'between 10–12 goats'            | “between 10-12 goats”
			""")
	void caseSpacesAndPunctuationDoNotMakeAnotherFinding(String one, String same) {
		assertThat(mint(one)).isEqualTo(mint(same));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ferry sank with 40 aboard        | Ferry sank with 41 aboard
			It fell by 1.5 points            | It fell by 15 points
			It cost $5                       | It cost €5
			ten to twelve                    | tento twelve
			""")
	void anotherWordOrNumberMakesAnotherFinding(String one, String other) {
		assertThat(mint(one)).isNotEqualTo(mint(other));
	}

	@Test
	void theOrderOfTheSidesDoesNotMatter() {
		assertThat(this.ids.mint("contradiction", List.of("four goats", "five goats")))
			.isEqualTo(this.ids.mint("contradiction", List.of("five goats", "four goats")));
	}

	@Test
	void labelsOfOneReportFileAreOneFamily() {
		assertThat(this.ids.family(Label.CONTRADICTION)).isEqualTo(this.ids.family(Label.ARITHMETIC_INCONSISTENCY));
		assertThat(this.ids.family(Label.UPDATE)).isEqualTo(this.ids.family(Label.SCOPE_DIFFERENCE));
		assertThat(this.ids.family(Label.UNSOURCED)).isEqualTo(this.ids.family(Label.WEAKLY_SOURCED));
		assertThat(List.of(Label.CONTRADICTION, Label.UPDATE, Label.UNSOURCED, Label.COMPATIBLE)
			.stream()
			.map(this.ids::family)
			.distinct()).hasSize(4);
		assertThat(this.ids.mint("contradiction", List.of("x")))
			.isNotEqualTo(this.ids.mint("difference", List.of("x")));
	}

	@Property(tries = 200)
	void anyTextGivesSixteenHexDigits(@ForAll String text) {
		assertThat(mint(text)).matches("[0-9a-f]{16}").isEqualTo(mint(" " + text + "\u00a0"));
	}

	@Test
	void theMachinesLocaleDoesNotMatter() {
		String here = mint("MINISTRY OF FISHING");
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertThat(mint("MINISTRY OF FISHING")).isEqualTo(here);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	private String mint(String sentence) {
		return this.ids.mint("contradiction", List.of(sentence));
	}

}
