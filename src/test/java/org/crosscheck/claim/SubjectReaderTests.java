package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Net profit rose 5% to $40m.                                  | 5%          | net profit
			Net profit rose 5% to $40m.                                  | $40m        | net profit
			Shares of Norvik were up nearly 4% in early trading.         | 4%          | shares of norvik
			Shares in Norvik fell 3.4% to $17.20 on Tuesday.             | $17.20      | shares in norvik
			Turnout was 61 percent in the valley.                        | 61 percent  | turnout
			The pipeline, 600 km long, will carry gas to the coast.      | 600 km      | pipeline
			The home, listed at $1.2 million, is empty.                  | $1.2        | home
			Weighing 300 kg, the bear was moved by truck.                | 300 kg      | bear
			We saw heating bills go up 20%.                              | 20%         | heating bills
			The scheme was dropped because it cost $5m.                  | $5m         | scheme
			The wildfire has burned 12,000 acres so far.                 | 12,000      | wildfire
			Shares fell as much as 4 per cent.                           | as much     | shares
			The toll exceeded 1,200.                                     | exceeded    | toll
			House sales exceeded 500 in May.                             | exceeded    | house sales
			Fares are 8% cheaper.                                        | 8%          | fares
			Fares jumped a record 9 per cent.                            | 9 per cent  | fares
			Exports, up 8% on the year, hit a peak.                      | 8%          | exports
			Water levels rose 2 metres.                                  | 2 metres    | water levels
			House prices up 10% in a year, says lender                   | 10%         | house prices
			Rail fares to rise 4.9% in March                             | 4.9%        | rail fares
			Download speeds averaged 94 Mbps in town.                    | 94 Mbps     | download speeds
			Discounter sales climbed 8% in May.                          | 8%          | discounter sales
			The blaze has burned 300 acres and was 15% contained.        | 15%         | blaze
			The town is calm, with wages falling to 64%.                 | 64%         | wages
			House sales dropped to an annual rate of 300.                | 300         | house sales
			Beef Prices Jump 14% in Year                                 | 14%         | beef prices
			Dow Drops 300 Points as Banks Slide                          | 300         | dow
			Tin for May delivery was little changed at $9 a tonne.       | $9          | tin for may delivery
			Smoking rates have more than halved, from 27% to 12%.        | 27%         | smoking rates
			Shares of the lender plunged by as much as 31%.              | 31%         | shares of lender
			The mill's mirror measures 6 metres across and weighs 705 kg. | 705 kg     | mill's mirror measures
			A 6.4-magnitude quake shook the town.                        | 6.4         | quake
			Rainfall since May totals 410 mm in the hills.               | 410 mm      | rainfall
			The refugees in the valley now number 17,200.                | 17,200      | refugees in valley
			The wool robots measure between 15 cm (6 inches) and 20 cm (8 inches). | 15 cm | wool robots
			The levy adds $5 to the bill.                                | $5          | bill
			The mill has 40 carts, each worth up to $900.                | $900        | mill's carts
			It will be mild, with highs of 17C.                          | 17C         | highs
			Milk stood at 7% in May, 5 points up on the year.            | 5 points    | milk
			Spending on roads is to be cut by £6m.                       | £6m         | spending
			The mill will slow and trains will run every 10 minutes.     | 10 minutes  | trains
			He described the bull as "almost 30", a clerk said.          | almost      | bull
			""")
	void aValueOfAVerbIsSaidOfItsSubject(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The owner said there had been 96 in all.                     | 96
			The league said 70 per cent of dairies were idle.            | 70 per cent
			""")
	void aClauseWithASubjectOfItsOwnIsNotSaidOfTheSpeaker(String text, String value) {
		assertThat(subject(text, value)).isNotIn("owner", "league");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The bank raised its key rate by 25 basis points.             | 25 basis    | bank's key rate
			The drug reduced deaths by 30 percent.                       | 30 percent  | deaths
			The hunt will take place over five weeks.                    | five        | hunt
			The state cut emissions 12%.                                 | 12%         | emissions
			The bank lifted its key rate half a percentage point.        | half        | bank's key rate
			The court fined the club $750,000 in May.                    | $750,000    | club
			The couple sold the house for $2.1 million in May.           | $2.1        | house
			""")
	void whatIsAddedToAnObjectIsSaidOfTheObject(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A loss of $5m was booked.                                    | $5m         | loss
			The law sets a 40 percent tax on plastic bags.               | 40 percent  | tax on plastic bags
			The firm won a $90 million contract to build ships.          | $90 million | contract
			The 400-metre tower opened in May.                           | 400         | tower
			A 5% rise in wages will cost the city dear.                  | 5%          | wages
			A 12% annual increase in rents angered tenants.              | 12%         | rents
			The clerk saw 20% higher heating bills.                      | 20%         | higher heating bills
			The 1,200-page report names nobody.                          | 1,200       | report
			""")
	void aValueAtANounIsSaidOfTheNounOrOfWhatChanges(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The company agreed to pay $4.3 billion for its rival.        | $4.3        | company's rival
			About $60 million will be spent on the bridge.               | $60 million | bridge
			Police seized $90,000 in cash at the port.                   | $90,000     | cash
			The store takes 20% off every purchase.                      | 20%         | purchase
			""")
	void moneyIsSaidOfWhatItBuysOrConsistsOf(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The kettle costs $39, the toaster $29 and the mixer $19.     | $29         | toaster
			Steam kettle: $39; toaster: $29; mixer: $19.                 | $19         | mixer
			The kettle ($39), the toaster ($29) and the mixer ($19).     | $29         | toaster
			With inflation at 9.1% and unemployment at 4%, rates rose.   | 4%          | unemployment
			Exports grew by 5%, imports by 2% and investment by 1%.      | 1%          | investment
			Its fees, ranging from $5 to $9, are low.                    | $9          | fees
			""")
	void aLabelBeforeAValueOfAListNamesIt(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Car sales grew 4% in Spain, 3% in Italy and 1% in France.    | 3%          | car sales
			Net income came in at $210 million, or 81 cents per share.   | 81 cents    | net income
			You pay $39 for the kettle, $29 for the toaster.             | $29         | toaster
			Exports were worth $18 million and imports $21 million.      | $21 million | imports
			The mill built 300 barns, 40% of them of stone.              | 40%         | barns
			The hall has 500 seats, of which 251 are taken.              | 251         | hall's seats
			Norvik posted sales of $5m, a rise of 4%.                    | 4%          | norvik's sales
			The fair drew 900 guests in May, a 14% rise.                 | 14%         | guests
			The fair drew 900 guests in May, a 14% price rise.           | 14%         | price rise
			""")
	void aListedValueSharesWhatTheFirstIsSaidOf(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Exports were down 2%, imports by 3% and output was up 1%.    | 1%          | output
			The Nasdaq added 1.1% and the S&P 500 gained 0.7%.           | 0.7%        | s & p 500
			Gold rose 1% while zinc was down 2% and tin stood at $4.     | 2%          | zinc
			Gold rose 1% while zinc was down 2% and tin stood at $4.     | $4          | tin
			Tests between 2011 and 2015 came back at 4 ppb.              | 4 ppb       | tests
			""")
	void aClauseBehindAValueHasASubjectOfItsOwn(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The bank holds a 12 per cent stake in the mill.              | 12 per cent | bank's stake in mill
			Rents rose 12 per cent to £400 last year.                    | £400        | rents
			They ordered two years' worth of coal.                       | two years   | coal
			A three-bedroom house burned down.                           | three       | house
			""")
	void aValueBeforeItsNounIsSaidOfIt(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Norvik had revenue of $4 billion last year.                  | $4 billion  | norvik's revenue
			Norvik said it would lose 300 jobs.                          | 300         | norvik
			Dunmore pays a rent of $8,000, and its debt is $9,000.       | $9,000      | dunmore's debt
			""")
	void anOwnerAndAPronounAreNamed(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Norvik opened a plant in May. It lost $5 million.            | $5 million  | norvik
			The old mill burned down. It had cost $4 million.            | $4 million  | old mill
			Ann Roe filed the papers. She raised $33 million.            | $33 million | ann roe
			""")
	void aPronounStandsForTheOnlySubjectBeforeThatAgrees(String text, String value, String subject) {
		assertThat(subject(text, value)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ann Roe left before Bob Lee arrived. She lost $9 million.    | $9 million
			Ann Roe closed the hall. It was 30 degrees inside.           | 30 degrees
			He earned $4 million last season.                            | $4 million
			Three sailors were hurt off Esbjerg.                         | Three
			The hall was full and 52% had voted by noon.                 | 52%
			""")
	void nothingIsNamedWhereTheSentenceDoesNotTell(String text, String value) {
		assertThat(subject(text, value)).isEmpty();
	}

	private String subject(String body, String value) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, body);
		return this.extractor.extract(article)
			.claims()
			.stream()
			.filter((claim) -> claim.place().surface().contains(value))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no claim with " + value + " in: " + body))
			.subject()
			.phrase();
	}

}
