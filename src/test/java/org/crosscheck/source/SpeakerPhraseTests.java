package org.crosscheck.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerPhraseTests {

	private final SourceReading reading = new SourceReading();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Sailors reached by radio said 41 boats sank.                                   | Sailors reached by radio          | WEAKLY_SOURCED
					Talks, sources close to the owner said, have cost 41 million crowns.           | sources close to the owner        | WEAKLY_SOURCED
					Logs obtained by the club show that 41 boats sank.                             | Logs obtained by the club         | SOURCED
					About 41 boats lie on the beach, wardens from the coast department said.       | wardens from the coast department | SOURCED
					Storms have cost the port 41 boats, engineers at the Sea Institute calculate.  | engineers at the Sea Institute    | SOURCED
					Last year 41 boats sank, Nautica, the insurers' club, reported.                | Nautica                           | SOURCED
					The IMO and the WHO met. The WHO warned that 41 sailors had caught fever.      | The WHO                           | SOURCED
					Owners heard of it in a letter which said that 41 boats sank.                  | a letter                          | SOURCED
					Your report of 4 May says that 41 boats sank.                                  | Your report                       | SOURCED
					A second sailor, a cook from the ferry, saw the wreck, adding that 41 sank.    | A second sailor                   | SOURCED
					The storm sank 41 boats, say police.                                           | police                            | SOURCED
					The loss will grow to 41 million, the bank forecasts.                          | the bank                          | SOURCED
					The bank had forecast 41 percent.                                              | The bank                          | SOURCED
					Its owners, Brandt Lines, have warned that 41 boats leak.                      | Its owners                        | SOURCED
					The boat, which sailors say left at dawn, had 41 aboard, the coastguard said.  | the coastguard                    | SOURCED
					Western officials believe that 41 boats sank.                                  | Western officials                 | WEAKLY_SOURCED
					A Norwegian newspaper said 41 boats sank.                                      | A Norwegian newspaper             | WEAKLY_SOURCED
					According to legend, 41 boats sank here.                                       | legend                            | WEAKLY_SOURCED
					Warnings from the coastguard that 41 boats had sunk proved wrong.              | the coastguard                    | SOURCED
					A survey is out. The bank is calm. In its report it predicted 41 wrecks.       | The bank                          | SOURCED
					Two in nine sailors plan to sell 41 boats or more, a study by the club finds.  | a study by the club               | SOURCED
					""")
	void theWholePhraseSpeaksAndItsHeadTellsHowSureItIs(String text, String source, SourceStatus status) {
		Attribution attribution = this.reading.who(text, "41");
		assertThat(attribution.source()).isEqualTo(source);
		assertThat(attribution.status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Rumours that 41 boats had sunk spread fast.
			By most accounts the storm sank 41 boats.
			Rumoured to have cost 41 million crowns, the yacht lay in the bay.
			""")
	void whatNobodyInParticularSaysIsHearsay(String text) {
		Attribution attribution = this.reading.who(text, "41");
		assertThat(attribution.source()).isNull();
		assertThat(attribution.status()).isEqualTo(SourceStatus.WEAKLY_SOURCED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Some 41 sailors were told to leave.
			The team maintained a 41-point lead through the race.
			Having served 41 years at sea, Captain Brandt said she was tired.
			The captain told a crowd of 41 that she was tired.
			Brandt expects a loss; the market stands at 41 percent.
			""")
	void aReportingWordThatDoesNotGovernTheNumberIsNoSource(String text) {
		assertThat(this.reading.who(text, "41").status()).isEqualTo(SourceStatus.UNSOURCED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Asked how many sank, Captain Anna Brandt answered: “We lost 41 boats.”                | 41 | Anna Brandt
					The toll has risen to 30, the port authority said on Friday, with 41 still missing.   | 41 | the port authority
					The pier fell, the port authority said on Friday, including 41 metres of wall.        | 41 | the port authority
					Carl Weber told the club that he had sold 41 boats.                                   | 41 | Carl Weber
					Having lost her boat, Anna Brandt said there were 41 others.                          | 41 | Anna Brandt
					The union said 30 boats sank; the navy said 41.                                       | 41 | the navy
					The union said 30 boats sank; the navy said 41.                                       | 30 | The union
					""")
	void whatIsSaidReachesToWhereAnotherSpeaks(String text, String number, String source) {
		assertThat(this.reading.who(text, number).source()).endsWith(source);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Anna Brandt runs the yard. We met her.\\nQ: How many boats sank?\\nA: We lost 41. | Anna Brandt
			Q: How many boats sank?\\nA: We lost 41.                                          | A
			The navy is calm. Her claim that 41 boats sank was doubted.                       | Her
			""")
	void anAnswerIsThePersonsOfWhomTheArticleSpeaks(String text, String source) {
		assertThat(this.reading.who(text, "41").source()).isEqualTo(source);
	}

}
