package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes and sums as ordinary prose tells them (semantics.md section 3). */
class ToldArithmeticTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					The bank cut its key rate by a quarter of a point, from 4.75% to 4.25%. | CHANGE
					The bank raised its rate by 25 basis points in May, from 3.5 percent to 4 percent. | CHANGE
					Unemployment fell by two percentage points, from 7.5 percent to 6.5 percent. | CHANGE
					Turnout rose by 4 points to 71 percent, from 64 percent. | CHANGE
					The bank lowered its main rate by half a point on Tuesday, from 4.75% to 4.5%. | CHANGE
					Unemployment fell from 7.5 percent to 6.5 percent, a drop of two percentage points. | CHANGE
					Its price fell from €80 to €60. This is a drop of 15 percent. | CHANGE
					The workforce shrank from 800 to 600 people, a decline of 10 percent. | CHANGE
					Rents rose from 900 to 990 euros a month, or by 20 percent. | CHANGE
					Rents rose from 900 to 990 euros a month, an increase of 200 euros. | CHANGE
					The club grew by 300 members, from 1,200 to 1,700. | CHANGE
					The herd grew by 30 to 170 animals, from 120 a year earlier. | CHANGE
					The average rent went up from £1,150 a month in October 2024 to £1,265 last month. That is an increase of 4.5%. | CHANGE
					The average fare went up from £40 in 2024 to £60 last month, an increase of 12%. | CHANGE
					Membership fell from 4,200 in 2019 to 3,100 last year (down 12 percent). | CHANGE
					Membership fell from 4,200 in 2019 to 3,100 last year, a 12 percent drop. | CHANGE
					Membership dropped by 12 percent last year, from 4,200 to 3,100. | CHANGE
					Membership dropped last year by 500, from 4,200 to 3,100. | CHANGE
					The fine was raised to €300 from €150, an increase of 50 euros. | CHANGE
					The ministry cut its forecast by 0.2 percentage points, to 1.4 percent from 1.9 percent. | CHANGE
					The 90 seats of the council are shared out as follows: Labour 42, Greens 31, Liberals 22. | SUM
					The seats of the council are shared out as follows: Labour 42, Greens 31, Liberals 22. Together that makes 90. | SUM
					Labour 42, Greens 31, Liberals 22: that makes 90 seats. | SUM
					The votes were: Kolm 42, Sarn 31, Mora 22. In all, that is 90 votes. | SUM
					The seats are divided as follows: Labour Party 42, Greens 31 and Liberals 22. That makes 90 in all. | SUM
					The police found 8.5 kilograms of heroin. The drug lay in two bags: 3.1 kilograms in the first and 4.4 in the second. | SUM
					Divers brought up 14 tonnes of nets, the club said. It took three trips: 4.1 tonnes on the first, 5.2 on the second and 5.9 on the third. | SUM
					The thieves took $600,000 in two nights: $250,000 on the first and $450,000 on the second. | SUM
					The storm killed 12 people: six in Kolm, five in Sarn and three in Mora. | SUM
					Kolm gave 40 beds, Sarn 25 and Mora 12. Together that makes 87 beds. | SUM
					Kolm paid $20 million and Sarn $15 million. Together, that comes to $45 million. | SUM
					The roads get $20 million and the schools $15 million, together $45 million. | SUM
					Kolm gave 40 beds and Sarn 25, which makes 75 in all. | SUM
					The court has ten judges, who are split as follows: men 7, women 4. | SUM
					The 60 votes were divided up like this: Berg 31, Dahl 22, Holm 11. | SUM
					The bridge cost $80 million in its two stages: $42 million for the first and $52 million for the second. | SUM
					Visitors rose from 4,000 in 2023 to 5,000 last year. It is a rise of 60 percent. | CHANGE
					""")
	void aChangeOrASumThatTheNumbersBreakIsInconsistent(String text, Kind kind) {
		assertThat(flaws(text)).extracting(Finding::kind).containsExactly(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					The bank cut its key rate by a quarter of a point, from 4.75% to 4.5%.
					The bank raised its rate by 25 basis points in May, from 3.5 percent to 3.75 percent.
					Unemployment fell by two percentage points, from 8.5 percent to 6.5 percent.
					Unemployment rose 10 percent, from 5 percent to 5.5 percent.
					Unemployment rose 0.5 percent, from 5 percent to 5.5 percent.
					The index fell 40 points, from 3 percent to 2 percent.
					Turnout rose by about 4 points to 71 percent, from 66 percent.
					Turnout rose by more than 4 points to 71 percent, from 64 percent.
					The average fare went up from £20 in 2024 to £24 last month. That is an increase of 20%.
					The average fare went up from £20 in 2024 to £24 last month. Wages saw an increase of 12%.
					The average fare went up from £20 in 2024 to £24 last month. That is an increase of 12% a year.
					The average fare went up from £20 in 2020 to £24 last month. That is an annual increase of 4%.
					The average fare went up from £20 in 2020 to £24 last month. That is an increase of 4% when inflation is counted.
					The average fare went up from £20 in 2020 to £24 last month, an average increase of 4% a year.
					The average fare went up from £20 to £24 last month, after an increase of 12% in May.
					The average fare went up from £20 to £24 last month. That compares with an increase of 12% in Kolm.
					The average fare went up from £20 to £24 last month and for pupils from £10 to £11. That is an increase of 10%.
					The average fare went up from £20 to £24 last month, the biggest rise since an increase of 12% in 1999.
					Children from 6 to 12 pay less. That is an increase of 30%.
					The shop is open from 8 to 12. That is an increase of 30%.
					The ministry expects growth to rise from 2 to 3 percent. That is an increase of 3 billion euros.
					The fare rose from about £20 to about £24. That is an increase of 25%.
					The workforce shrank from some 800 to 600 people, a decline of 23 percent.
					Prices rose from 4 to 5 euros, while wages got an increase of 3 percent.
					Sales rose from 4 to 5 million euros, a 3 percent increase at constant exchange rates.
					The party fell from 31 to 28 percent, a drop of 3 percent.
					The average rent went up from £1,150 a month in October 2024 to £1,265 last month. That is an increase of 10%.
					Membership fell from 4,200 in 2019 to 3,100 last year (down 26 percent).
					Membership fell from 4,200 in 2019 to 3,100 last year, a 26 percent drop.
					Membership fell from 4,200 in 2019 to 3,100 last year, a 3 percent drop in each of the nine years.
					Membership fell from 4,200 in 2019 to 3,100 last year, a drop of 5 percent on average.
					Membership fell from 4,200 in 2019 to 3,100 last year. It is a drop of 5 percent a year.
					The fine was raised to €300 from €150, an increase of 150 euros.
					The ministry cut its forecast by 0.2 percentage points, to 1.7 percent from 1.9 percent.
					The lake fell by nearly ten metres, from 412 metres above the sea to 402.
					Prices rose from 4 to 5 euros, or 6 dollars.
					Prices rose from 40 to 50 euros (55 dollars).
					Prices rose from 40 to 50 euros, up to 60 percent of it for tax.
					The train takes people from 40 towns to 60 villages, up 5 percent.
					The share moved from 40 to 50 euros, up 5 percent on Monday's close.
					The share moved from 40 to 50 euros, up 5 percent since May.
					He walked from 12th Street to 30th Street, a climb of 4 percent.
					Turnout rose from 61.2 percent to 64.8 percent, up 4 points.
					Turnout rose from 61.2 percent to 64.8 percent, an increase of 6 percent.
					Spending rose by 20 percent from 3 million to 4 million euros.
					Spending rose by 33.3 percent from 3 million to 4 million euros.
					The road was widened from 6 to 9 metres, a rise of 3 percent in cost.
					The firm's profit went from 5 million in May to 8 million in June. It is a rise of 9 million on the year.
					Emissions fell 12 percent from 1990 to 2010, from 400 to 352 tonnes.
					The tax rose by 2 euros to 14 euros from July, from 12 euros.
					The 95 seats of the council are shared out as follows: Labour 42, Greens 31, Liberals 22.
					The 90 seats of the council are shared out as follows: Labour 42, Greens 31, among others.
					Labour 42, Greens 31, Liberals 22: that makes 95 seats.
					The seats of the council are shared out as follows: Labour 42, Greens 31, Liberals 22. Together that makes 95.
					The largest parties hold these seats: Labour 42, Greens 31, Liberals 12. Together they make 85 of 120.
					Those that won most: Labour 42, Greens 31, Liberals 12. Together with the Greens, Labour has 73.
					The council has 120 seats. The biggest parties: Labour 42, Greens 31, Liberals 12.
					The 120 members chose their favourite months: May 42, June 31, July 22.
					The 10 goals came from four men: Kane 12, Bell 9, Foden 7.
					Flights 90 and 95 were late: Gate 42, Gate 31, Gate 22.
					The police found 7.5 kilograms of heroin. The drug lay in two bags: 3.1 kilograms in the first and 4.4 in the second.
					The police found about 8 kilograms of heroin. The drug lay in two bags: 3.1 kilograms in the first and 4.4 in the second.
					The police found 85 kilograms of heroin, and in a second raid more. The sniffer dogs worked in two shifts: 3 hours in the first and 4 in the second.
					The runner finished 42 kilometres. He slowed down: 5 kilometres in the first hour, 4 in the second and 3 in the third.
					The team scored 90 points. Jones had 12 in the first, 11 in the second and 10 in the third.
					The team won 4-2. It scored three goals in the first half and one in the second.
					The company earned $60 million. It earned $12 million in the first quarter, $11 million in the second and $13 million in the third.
					The drug lay in four bags, 9 kilograms in all, among them 3.1 kilograms in the first and 4.4 in the second.
					The fire killed at least 12 people. Five died in the first house, six in the second and three in the third.
					The fire killed 20 people. Five died in the first house, six in the second and three in the third.
					The line is 95 kilometres long: 42 kilometres in Kolm, 31 in Sarn and 22 in Mora.
					The line is 90 kilometres long: 42 kilometres in Kolm, 31 in Sarn and the rest in Mora.
					The storm killed 14 people: six in Kolm, five in Sarn and three in Mora.
					The storm killed 14 people in all its days: six in Kolm, five in Sarn and one in Mora, where two are missing.
					Three people were hurt: a woman, 42, a man, 31, and a boy, 12.
					The police found 12.5 tonnes of paper and 7.4 tonnes of cocaine. The paper lay in two piles: 3.1 tonnes in the first and 9.4 in the second.
					Kolm gave 40 beds, Sarn 25 and Mora 12. Together that makes 77 beds.
					Kolm gave 40 beds and Sarn 25, and many smaller towns gave some. Together that makes 87 beds.
					Kolm gave about 40 beds, Sarn 25 and Mora 12. Together that makes 87 beds.
					Kolm gave more than 40 beds and Sarn 25. Together that makes 87 beds.
					Kolm gave 40 beds and Sarn 25. Together they make 87 percent of the need.
					Kolm gave 40 beds and Sarn 25 tables. Together that makes 75 pieces.
					Berg scored two goals on Monday and three on Friday. That makes 31 goals this season.
					Berg scored 12 goals in May and 13 in June. That makes 31 goals in a year.
					Berg scored 12 goals in May and 13 in June, and that makes 31.
					Berg and his two brothers ran 12 races. Together they make 40 with the club.
					Kolm paid $20 million and Sarn $15 million, up from $12 million. Together that makes $35 million.
					Kolm paid $20 million, of which $5 million was for roads, and Sarn $15 million. Together that makes $35 million.
					Kolm paid $20 million (€17 million) and Sarn $15 million. Together that makes $35 million.
					Kolm paid 20 million euros and Sarn 15 million dollars. Together that makes 40 million dollars.
					In 2023, Kolm gave 40 beds and Sarn 25. Together that makes 65 beds.
					The 60 votes were divided up like this: Berg 31, Dahl 22, others.
					The 60 votes were divided up like this: Berg 31, Dahl 22 and seven blank.
					The 60 seats were shared out as follows: Berg 31 (2022: 28), Dahl 22 (24), Holm 11 (8).
					The 60 books are numbered as follows: Novels 31, Poems 22, Plays 11.
					The prizes for the 60 runners are shared out as follows: Men 31, Women 22.
					The 60 children are put up like this: Room 12, Room 14, Room 18.
					The cost is $60 million, shared out as follows: Kolm 31 percent, Sarn 69 percent.
					The ship has brought 12 tonnes so far this year. The load lay in two holds: 5 tonnes in the first and 9.5 in the second, a sum that the captain called too high.
					He lost 12 kilos in three years: 5 in the first and 4 in the second.
					The contest has three rounds: 5 points in the first, 4 in the second and 3 in the third.
					They rode 220 kilometres in three days: 80 kilometres on the first, 75 on the second and 65 on the third.
					They rode 300 kilometres in five days: 80 kilometres on the first, 75 on the second and 65 on the third.
					They rode more than 210 kilometres in three days: 80 kilometres on the first, 75 on the second and 65 on the third.
					They rode 210 kilometres in three days: about 80 kilometres on the first, 75 on the second and 65 on the third.
					""")
	void aChangeOrASumThatHoldsOrIsNotStatedIsNoFinding(String text) {
		assertThat(flaws(text)).isEmpty();
	}

	private static List<Finding> flaws(String text) {
		return new InMemoryNight().article("Dagbladet", "2026-03-04", "The day in brief", text)
			.contradictions()
			.stream()
			.filter((finding) -> finding.label() == Label.ARITHMETIC_INCONSISTENCY)
			.toList();
	}

}
