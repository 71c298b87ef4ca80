package org.crosscheck.article;

import org.crosscheck.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginsTests {

	private final Origins origins = new Origins();

	private String origin(@Nullable String author, @Nullable String publisher, String body) {
		Article article = new Article("a", "a.txt", null, author, publisher, null, null, null, body);
		return this.origins.origin(article, new TextAnalyzer().analyse(body));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			                      ;            ; LISBON (Reuters) - Nine died.            ; wire:Reuters
			                      ;            ; SALEM, Ore., Jan. 1 (UPI) — Nine died.   ; wire:UPI
			AFP                   ;            ; Nine died.                               ; wire:AFP
			Ada Berg, Associated Press ;       ; Nine died.                               ; wire:AP
			Ada Berg | AFP        ; Coast Post ; Nine died.                               ; wire:AFP
			                      ; Reuters    ; Nine died.                               ; wire:Reuters
			                      ;            ; Nine died. --Reuters                     ; wire:Reuters
			                      ;            ; Nine died. (AP)                          ; wire:AP
			                      ;            ; Nine died. Source: AFP                   ; wire:AFP
			""")
	void aTextThatCreditsOneAgencyIsThatAgencys(@Nullable String author, @Nullable String publisher, String body,
			String origin) {
		assertThat(origin(author, publisher, body)).isEqualTo(origin);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Ada Berg ; Coast Post ; Nine died.
			         ;            ; Nine died, Reuters reported on Monday.
			AFP      ;            ; LISBON (Reuters) - Nine died.
			         ;            ; Nine died. rc/lo (AP, AFP, dpa, Reuters)
			         ;            ; The Apprentice (film) - nine stars.
			""")
	void otherTextsStandForThemselves(@Nullable String author, @Nullable String publisher, String body) {
		assertThat(origin(author, publisher, body)).startsWith("text:").hasSize(5 + 64);
	}

	@Test
	void copiesDifferInSpacesMarksAndCaseOnly() {
		String one = origin(null, null, "Nine people died, he said. “Three are missing.”");
		assertThat(origin(null, null, "Nine people died, he\u00A0said.\n\n\"THREE are missing.\"\n")).isEqualTo(one);
		assertThat(origin(null, null, "Ten people died, he said. “Three are missing.”")).isNotEqualTo(one);
	}

}
