package org.crosscheck.quantity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the article tells about its numbers (semantics.md section 4.14). */
class ReadingContextTests {

	private static ReadingContext of(String url, String body) {
		return ReadingContext.of(Reading.DAY, null, url, Reading.analyse(body));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "https://news.example.com.au/x | It cost $5. | AUD",
					"https://news.example.ca/x | It cost $5. | CAD",
					"https://news.example.com/x | It cost US$5 and then $6. | USD",
					"https://news.example.com/x | It cost $US5 and then $6. | USD",
					"https://news.example.com/x | It cost five Canadian dollars, later $6. | CAD",
					"https://news.example.com/x | It cost U.S. $5, later $6. | USD",
					"https://news.example.com/x | It cost $5. | ",
					"https://news.example.com/x | It cost US$5 or A$8, not $6. | ",
					"https://news.example.com/x | It cost A$8 ($5), later $6. | ",
					"https://news.example.com.au/x | It cost A$8 ($5), later $6. | " })
	void aBareDollarIsResolvedFromTheArticleOrLeftOpen(String url, String body, String code) {
		assertThat(of(url, body).dollar()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "https://news.example.co.uk/x | It cost five pounds. | GBP",
					"https://news.example.com/x | It cost £5, or five pounds. | GBP",
					"https://news.example.com/x | It cost 90 Egyptian pounds, later 95 pounds. | EGP",
					"https://news.example.com/x | It cost £5, or 90 Egyptian pounds. | ",
					"https://news.example.com/x | It cost five pounds. | " })
	void aBarePoundIsResolvedFromTheArticleOrLeftOpen(String url, String body, String code) {
		assertThat(of(url, body).pound()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Wool rose 3,5 % and milk 2,75 %. | true", "Wool rose 3,5 % to 1.234,56 euros. | true",
					"Wool rose 3,5 %. | false", "Wool rose 3,5 % and 2,7 %, milk 3.5 %. | false",
					"Wool rose 3,5 % and 2,7 % to 12,000 bales. | false", "Wool rose 3.5 % to 1,234. | false",
					"Rows 1,2,3 and 4,5,6 | false" })
	void aDecimalCommaIsTakenOnlyFromATextThatWritesSo(String body, boolean commas) {
		assertThat(of("https://news.example.com/x", body).decimalComma()).isEqualTo(commas);
	}

	@Test
	void aPointGroupsThousandsWhereDecimalsStandBehindAComma() {
		ReadingContext context = new ReadingContext(Reading.DAY, null, null, true);

		assertThat(Reading.all("They sold 1.250 bales at 3,75 euros.", context)).extracting(Quantity::low)
			.containsExactly(1250.0, 3.75);
	}

}
