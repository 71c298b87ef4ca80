package org.crosscheck.source;

import java.util.Set;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Span;
import org.crosscheck.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionReaderTests {

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final AttributionReader reader = new AttributionReader();

	private final SourceReading reading = new SourceReading();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Anna Brandt said 41 boats had sunk.                                       | 41 | Anna Brandt
			Anna Brandt said that 41 boats had sunk.                                  | 41 | Anna Brandt
			As many as 41 boats had sunk, Anna Brandt said.                           | 41 | Anna Brandt
			As many as 41 boats had sunk, harbour manager Per Dahl said.              | 41 | harbour manager Per Dahl
			As many as 41 boats had sunk, said Anna Brandt.                           | 41 | Anna Brandt
			The harbour, Anna Brandt said, lost 41 boats.                             | 41 | Anna Brandt
			Anna Brandt, who runs the harbour, said 41 boats had sunk.                | 41 | Anna Brandt
			Anna Brandt, the harbour master, told reporters that 41 boats had sunk.   | 41 | Anna Brandt
			About 41 boats had sunk, Anna Brandt told the radio on Friday.            | 41 | Anna Brandt
			On Friday, Anna Brandt said 41 boats had sunk.                            | 41 | Anna Brandt
			Anna Brandt on Friday said 41 boats had sunk.                             | 41 | Anna Brandt
			“We lost 41 boats,” Anna Brandt said.                                     | 41 | Anna Brandt
			“We lost 41 boats!” Anna Brandt shouted as she left.                      | 41 | Anna Brandt
			Anna Brandt said: “We lost 41 boats.”                                     | 41 | Anna Brandt
			Anna Brandt said they were “down to 41 boats” by noon.                    | 41 | Anna Brandt
			“It was bad,” Anna Brandt said. “We lost 41 boats and two piers.”         | 41 | Anna Brandt
			Anna Brandt visited the port and said 41 boats had sunk.                  | 41 | Anna Brandt
			Anna Brandt blamed the wind, adding that 41 boats had sunk.               | 41 | Anna Brandt
			Anna Brandt believes 41 boats have sunk.                                  | 41 | Anna Brandt
			Anna Brandt estimates that 41 boats sank.                                 | 41 | Anna Brandt
			Anna Brandt fears 41 boats have sunk.                                     | 41 | Anna Brandt
			As Anna Brandt noted, 41 boats had sunk.                                  | 41 | Anna Brandt
			Anna Brandt put the number of lost boats at 41.                           | 41 | Anna Brandt
			Anna Brandt's claim that 41 boats sank was doubted.                       | 41 | Anna Brandt
			Anna Brandt's estimate of 41 lost boats was doubted.                      | 41 | Anna Brandt
			Anna Brandt sent out a letter saying 41 boats had sunk.                   | 41 | Anna Brandt
			Anna Brandt was sorry for the crews: “We lost 41 boats that night.”       | 41 | Anna Brandt
			Anna Brandt said that Weber, who was there, lost 41 boats.                | 41 | Anna Brandt
			Anna Brandt said two piers broke; 41 boats sank.                          | 41 | Anna Brandt
			The pier broke, Anna Brandt said on Monday, and 41 boats sank.            | 41 | Anna Brandt
			Anna Brandt pledged to replace 41 boats.                                  | 41 | Anna Brandt
			Anna Brandt saw no evidence that 41 boats sank, she said.                 | 41 | Anna Brandt
			""")
	void aPersonWhoSaysOrThinksItIsItsSource(String text, String number, String source) {
		Attribution attribution = this.reading.who(text, number);
		assertThat(attribution.source()).isEqualTo(source);
		assertThat(attribution.status()).isEqualTo(SourceStatus.SOURCED);
		assertThat(attribution.sourceClass()).isEqualTo(SourceClass.NAMED_PERSON);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			According to the port authority, 41 boats sank.                     | 41 | the port authority
			At least 41 boats sank, according to the port authority.            | 41 | the port authority
			The toll, according to the port authority, rose to 41.              | 41 | the port authority
			The toll rose to 41, as reported by the port authority.             | 41 | the port authority
			A survey of sailors showed that 41 percent had lost a boat.         | 41 | A survey of sailors
			In a survey by the club, 41 percent had lost a boat.                | 41 | a survey by the club
			In an early-May Harbour Times poll, 41 percent had lost a boat.     | 41 | an early-May Harbour Times poll
			Support stood at 41 percent in a recent survey.                     | 41 | a recent survey
			The latest poll has the mayor at 41 percent.                        | 41 | The latest poll
			The ministry's figures show that 41 boats sank.                     | 41 | The ministry's figures
			The report found 41 breaches.                                       | 41 | The report
			The club says 41 boats sank.                                        | 41 | The club
			The decision to sink 41 boats was announced by the ministry.        | 41 | the ministry
			""")
	void aBodyOrADocumentIsASource(String text, String number, String source) {
		Attribution attribution = this.reading.who(text, number);
		assertThat(attribution.source()).isEqualTo(source);
		assertThat(attribution.status()).isEqualTo(SourceStatus.SOURCED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Anna Brandt, 54, said she would leave.                              | 54
			The shipyard, which employs 300 people, said profits fell.          | 300
			According to rumours, May was calm. Since then 41 boats have sunk.  | 41
			Anna Brandt said she was sad. The storm sank 41 boats.              | 41
			Some 41 boats sank in the storm.                                    | 41
			The yard built 41 boats in several coastal states.                  | 41
			The company added 41 jobs in spring.                                | 41
			Anna Brandt praised the harbour, which has 41 berths.               | 41
			Some 41 percent of sailors said they were tired, and 12 wept.       | 12
			That told the town much, and 41 boats were sold.                    | 41
			The team won by 41 points in the final.                             | 41
			The "fun" fleet of 41 boats was sold.                               | 41
			""")
	void whatTheArticleSaysInItsOwnVoiceHasNoSource(String text, String number) {
		assertThat(this.reading.who(text, number).without(null)).isEqualTo(Attribution.NONE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Officials said 41 boats sank.                          | WEAKLY_SOURCED | ANONYMOUS
			Sources said 41 boats sank.                            | WEAKLY_SOURCED | ANONYMOUS
			According to reports, 41 boats sank.                   | WEAKLY_SOURCED | ANONYMOUS
			According to a report, 41 boats sank.                  | WEAKLY_SOURCED | ANONYMOUS
			Some 41 boats sank, according to its yearly report.    | SOURCED        | DOCUMENT
			Experts believe 41 boats sank.                         | WEAKLY_SOURCED | ANONYMOUS
			The storm is believed to have sunk 41 boats.           | WEAKLY_SOURCED | ANONYMOUS
			The storm reportedly sank 41 boats.                    | WEAKLY_SOURCED | ANONYMOUS
			Intelligence sources said 41 boats sank.               | WEAKLY_SOURCED | ANONYMOUS
			The Harbour Times reported that 41 boats sank.         | WEAKLY_SOURCED | NAMED_BODY
			Norwegian lawmakers said 41 boats sank.                | SOURCED        | ROLE
			Officials in Oslo said 41 boats sank.                  | SOURCED        | ROLE
			Hospital officials said 41 sailors were hurt.          | SOURCED        | ROLE
			Police said 41 boats sank.                             | SOURCED        | ROLE
			A Pentagon official said 41 boats sank.                | SOURCED        | ROLE
			The minister said 41 boats sank.                       | SOURCED        | ROLE
			Norway claims 41 boats sank.                           | SOURCED        | NAMED_BODY
			The World Bank said 41 boats sank.                     | SOURCED        | NAMED_BODY
			Census data show 41 boats were registered.             | SOURCED        | DOCUMENT
			""")
	void anUnnamedUnspecificSourceOrAnotherOutletIsWeak(String text, SourceStatus status, SourceClass sourceClass) {
		Attribution attribution = this.reading.who(text, "41");
		assertThat(attribution.status()).isEqualTo(status);
		assertThat(attribution.sourceClass()).isEqualTo(sourceClass);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Anna Brandt spoke on Friday. Brandt said 41 boats sank.                             | Anna Brandt
			Anna Brandt said it was a bad night. She added that 41 boats sank.                  | Anna Brandt
			The port authority said it was closed. It said 41 boats sank.                       | The port authority
			Anna Brandt said: “It was bad.\\n“We lost 41 boats.”                                | Anna Brandt
			Anna Brandt said: “It was bad.\\n“It was loud.\\n“We lost 41 boats.”                | Anna Brandt
			“It was bad,” Anna Brandt said.\\n“We lost 41 boats and two piers.”                 | Anna Brandt
			Anna Brandt wrote in her diary:\\nThe storm took 41 boats from us.                  | Anna Brandt
			Anna Brandt told the crew: 'We lost the sailors' hut and 41 boats.'                 | Anna Brandt
			Anna Brandt told the crew: ''We lost 41 boats.''                                    | Anna Brandt
			""")
	void aSpeakerCarriesOverByPronounSurnameAndOpenQuotation(String text, String source) {
		assertThat(this.reading.who(text, "41").source()).isEqualTo(source);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Brandt: 41 boats lost                  | Brandt
			Brandt warns: 41 boats may sink        | Brandt
			Storm sank 41 boats, minister says     | minister
			Storm sank 41 boats: report            | report
			""")
	void aHeadlineNamesItsSpeakerBeforeOrBehindAColon(String title, String source) {
		AnalysedText analysed = this.analyzer.analyse(title);
		Attributions attributions = this.reader.read(analysed, new TextLayout(Set.of(), Set.of(0)));
		int at = title.indexOf("41");
		assertThat(this.reading.at(attributions, analysed, new Span(at, at + 2)).source()).isEqualTo(source);
	}

	@Test
	void aSurnameInTheTitleStandsForTheFullNameInTheBody() {
		AnalysedText body = this.analyzer.analyse("Anna Brandt spoke to sailors in the harbour.");
		AnalysedText title = this.analyzer.analyse("Brandt says 41 boats sank");
		Attributions attributions = this.reader.readTitle(title, this.reader.read(body, TextLayout.PLAIN));
		assertThat(this.reading.at(attributions, title, new Span(12, 14)).source()).isEqualTo("Anna Brandt");
	}

	@Test
	void whatAnOutletQuotesHasTheQuotedForFirstHandAndIsWeak() {
		Attribution attribution = this.reading.who("The Harbour Post quoted navy sources saying 41 boats sank.", "41");
		assertThat(attribution.chain()).containsExactly("navy sources", "The Harbour Post");
		assertThat(attribution.source()).isEqualTo("navy sources");
		assertThat(attribution.status()).isEqualTo(SourceStatus.WEAKLY_SOURCED);
	}

	@Test
	void aWishThatSomebodyReportsComesBehindTheReporter() {
		Attribution attribution = this.reading.who("Anna Brandt said that Carl Weber wants 41 boats.", "41");
		assertThat(attribution.chain()).containsExactly("Anna Brandt", "Carl Weber");
	}

	@Test
	void furnitureNeitherSpeaksNorInterruptsAQuotation() {
		String text = "Anna Brandt said: “It was bad.\nREAD MORE: Carl Weber said it was fine\n“We lost 41 boats.”";
		AnalysedText analysed = this.analyzer.analyse(text);
		int at = text.indexOf("41");
		Attributions attributions = this.reader.read(analysed, new TextLayout(Set.of(1), Set.of()));
		assertThat(analysed.textOf(analysed.sentences().get(1))).startsWith("READ MORE");
		assertThat(this.reading.at(attributions, analysed, new Span(at, at + 2)).source()).isEqualTo("Anna Brandt");
	}

	@Test
	void theCueIsGivenWithItsPlace() {
		String text = "Anna Brandt has said 41 boats sank.";
		Attribution attribution = this.reading.who(text, "41");
		assertThat(attribution.cue()).isEqualTo("has said");
		assertThat(attribution.cueSpan()).isEqualTo(new Span(12, 20));
		assertThat(attribution.sourceSpan()).isEqualTo(new Span(0, 11));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The shipyard, which employs 41 people, said profits fell.    | The shipyard | the number belongs to who speaks, not to what “said” governs
					The storm sank 41 boats. Anna Brandt said she was sad.       | Anna Brandt  | speaks only in the sentence behind
					Anna Brandt said she was sad. It rained. The storm sank 41 boats. | Anna Brandt  | speaks only 2 sentences before
					""")
	void whoComesNearestToAnUnsourcedNumberIsToldWithTheReasonAgainstThem(String text, String party, String reason) {
		assertThat(this.reading.who(text, "41").nearest()).isEqualTo(new Rejected(party, reason));
	}

	@Test
	void nobodyIsNearWhereNobodySpeaks() {
		assertThat(this.reading.who("The storm sank 41 boats.", "41").nearest()).isNull();
	}

}
