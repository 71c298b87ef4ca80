package org.crosscheck.report;

import java.util.List;
import java.util.Objects;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.Counted;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A side of a finding in the words of its reader. */
class FindingSideTests {

	private static final Unit ACRE = new Unit("acre", Dimension.AREA, "square metre", 4046.86, 0, null);

	private static final Unit HECTARE = new Unit("hectare", Dimension.AREA, "square metre", 10_000, 0, null);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			feed/day.jsonl:17 | feed/day.jsonl | feed/day.jsonl:17
			a-17              | feed/day.jsonl | feed/day.jsonl#a-17
			feed/a.txt        | feed/a.txt     | feed/a.txt
			""")
	void theColumnTellsWhichArticleOfAFileItIs(String id, String path, String shown) {
		ClaimInContext sample = ClaimSample.of("c", "Nine sheep drowned.", "Nine", 9).claim();
		ClaimInContext claim = new ClaimInContext(sample.claim(),
				new ArticleProfile(id, path, null, null, null, List.of(), List.of(), id));
		assertThat(side(claim, 9, 9).article()).isEqualTo(shown);
	}

	@Test
	void aFigureAndItsConversionAreDrawnInOneUnit() {
		ClaimInContext acres = area("first", ACRE, 30_000);
		ClaimInContext hectares = area("twin", HECTARE, 24_280);
		PositionReading one = PositionReading.of("A", side(acres, 12_130, 12_150), HECTARE);
		PositionReading two = PositionReading.of("B", side(hectares, 24_280, 24_280), HECTARE);
		assertThat(Objects.requireNonNull(one).apartFrom(Objects.requireNonNull(two), false))
			.isEqualTo("B is 2 times A");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			person    |     9 | a count by an authority, hospital, monitor or family
			''        |     9 | a count by an authority, hospital, monitor or family
			death     |     9 | a count by an authority, hospital, monitor or family
			signature | 1_100 | a person, body or document
			''        |   7.2 | a person, body or document
			""")
	void whatIsMissingFitsTheKindOfNumber(String head, String value, String missing) {
		ClaimSample sample = ClaimSample.of("c", "They had nine.", "nine", Double.parseDouble(value.replace("_", "")))
			.measuredIn(Unit.COUNT, new Counted(head, head, List.of(), head));
		assertThat(new MissingSource().kind(Label.UNSOURCED, sample.claim().claim())).isEqualTo(missing);
	}

	private static ClaimInContext area(String id, Unit unit, double value) {
		return ClaimSample.of(id, "Much has burned.", "Much", value).measuredIn(unit, Counted.NOTHING).claim();
	}

	private static FindingSide side(ClaimInContext claim, double low, double high) {
		return new FindingSide(
				new Position(claim.claim().id(), low, high, Bound.EXACT, List.of(), 1, List.of(claim.claim().id())),
				claim);
	}

}
