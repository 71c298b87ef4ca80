package org.crosscheck.article;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTests {

	private final Dateline dateline = new Dateline(new Wires());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ferry sinks\\nPublished October 27, 2026\\nNine died.               | 2026-10-27
					Ferry news: ships back by MondayPublished October 27, 2026last updated October 29, 2026\\nNine died. | 2026-10-27
					date 2026-10-27 Ferry sinks\\nNine died.                          | 2026-10-27
					'Oct. 27, 2026 | Nine died when a ferry sank.'                     | 2026-10-27
					LISBON, October 27, 2026 (Reuters) - Nine died.                    | 2026-10-27
					SALEM, Ore., Sept. 3, 2026 — Nine died.                            | 2026-09-03
					Ferry sinks\\nPosted on 27 October 2026\\nNine died.               | 2026-10-27
					Ferry sinks\\nTuesday, 27th October 2026\\nNine died.              | 2026-10-27
					Tue Oct 27 2026 Ferry sinks. Nine died.                            | 2026-10-27
					27 Oct 2026 9 died when a ferry sank.                              | 2026-10-27
					27.10.2026(updated 18:38) Nine died.                               | 2026-10-27
					27-10-2026 Nine died.                                              | 2026-10-27
					Ferry sinks AFP Tuesday 27 Oct 2026 Nine people died.              | 2026-10-27
					Ferry sinks\\n2026-10-27\\nNine died.                              | 2026-10-27
					Ferry sinks\\nUpdated: 28 October 2026\\nPublished: 27 October 2026\\nNine died. | 2026-10-27
					Ferry sinks\\nLast updated at Tuesday 27 October 2026\\nNine died. | 2026-10-27
					Ferry sinks\\nFirst published on Tuesday, October 27, 2026 14:05\\nNine died. | 2026-10-27
					Nine died, a study published October 27, 2026 says.                |
					The law was passed on October 27, 2021. Nine died.                 |
					October 27, 2021 was the day on which nine died.                   |
					03-04-2026 Nine died.                                              |
					This was published 3 months ago\\nNine died.                       |
					Published 31 February 2026\\nNine died.                            |
					SALEM, Jan. 1 (UPI) - Nine died.                                   |
					""")
	void theDayOfPublicationStandsInTheDateline(String text, @Nullable LocalDate day) {
		assertThat(this.dateline.published(text.replace("\\n", "\n"))).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-10-25.txt, 2026-10-25
			post_20261025_ferry.txt, 2026-10-25
			25-10-2026.txt, 2026-10-25
			ferry-2026_10_25.txt.gz, 2026-10-25
			ferry_25_Oct_2026.txt, 2026-10-25
			04-05-2026.txt,
			000_c74e5e20261025fff0.txt,
			99999999.txt,
			ferry.txt,
			""")
	void aFileNameDatesOnlyWhenItIsUnambiguous(String name, @Nullable LocalDate day) {
		assertThat(FileNameDate.of(name)).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			By Ada Berg                        | Ada Berg              |
			by Ada Berg · Coast Post           | Ada Berg              | Coast Post
			by · Coast Post                    |                       | Coast Post
			By Ada Berg and Tom de Wit         | Ada Berg and Tom de Wit |
			By Ada Berg, Political Editor      | Ada Berg, Political Editor |
			By Ada Berg for Coast Post         | Ada Berg              | Coast Post
			'By Ada Berg | 27 October 2026'    | Ada Berg              |
			by night the ferry sank            |                       |
			By the time it sank nine had died. |                       |
			""")
	void theBylineNamesWriterAndPublisher(String line, @Nullable String author, @Nullable String publisher) {
		assertThat(Byline.of("Ferry sinks\n" + line + "\nNine died.")).isEqualTo(new Byline(author, publisher));
	}

	@Property
	void anyTextIsRead(@ForAll String text) {
		this.dateline.marks(text).forEach((mark) -> assertThat(mark.span().in(text)).isNotBlank());
		assertThat(Byline.of(text)).isNotNull();
		assertThat(FileNameDate.of(text)).satisfiesAnyOf((day) -> assertThat(day).isNull(),
				(day) -> assertThat(day).isBetween("1900-01-01", "2100-12-31"));
	}

}
