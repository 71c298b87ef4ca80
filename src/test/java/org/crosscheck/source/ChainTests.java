package org.crosscheck.source;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTests {

	private final SourceReading reading = new SourceReading();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The Harbour Post quoted a navy source as saying that 41 boats sank.                  | a navy source/The Harbour Post           | WEAKLY_SOURCED
					Captain Anna Brandt was quoted by the Harbour Post as telling crews that 41 sank.    | Anna Brandt/the Harbour Post             | SOURCED
					The Harbour Post, citing the port authority, reported that 41 boats sank.            | the port authority/The Harbour Post      | SOURCED
					Citing two people familiar with the matter, the Harbour Post reported 41 wrecks.     | two people familiar with the matter/the Harbour Post | WEAKLY_SOURCED
					Local media, quoting unnamed navy officers, said 41 boats sank.                      | unnamed navy officers/Local media        | WEAKLY_SOURCED
					""")
	void whomAnOutletQuotesIsFirstHand(String text, String chain, SourceStatus status) {
		Attribution attribution = this.reading.who(text, "41");
		assertThat(attribution.chain()).containsExactlyElementsOf(List.of(chain.split("/")));
		assertThat(attribution.status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			At least 41 boats sank, the Sailors' League said in a report, citing port records.   | the Sailors' League
			""")
	void whoCitesAPaperForItsOwnStatementStaysFirst(String text, String source) {
		assertThat(this.reading.who(text, "41").source()).isEqualTo(source);
	}

}
