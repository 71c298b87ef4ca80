package org.crosscheck.quantity;

import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.crosscheck.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every number and every text. */
class ReadingProperties {

	private static final String[] SMALL = { "zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
			"nineteen" };

	private static final String[] TENS = { "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
			"ninety" };

	@Property
	void aNumberGroupedInThousandsReadsBack(@ForAll @LongRange(min = 1000, max = 999_999_999_999L) long value) {
		assertReadsBack(String.format(Locale.ROOT, "%,d", value), (double) value);
	}

	@Property
	void aNumberInPlainDigitsReadsBack(@ForAll @LongRange(min = 2200, max = 999_999_999) long value) {
		assertReadsBack(Long.toString(value), (double) value);
	}

	@Property
	void aNumberGroupedByThinSpacesReadsBack(@ForAll @LongRange(min = 1000, max = 999_999_999) long value) {
		assertReadsBack(String.format(Locale.ROOT, "%,d", value).replace(',', '\u2009'), (double) value);
	}

	@Property
	void aNumberInWordsReadsBack(@ForAll @IntRange(min = 2, max = 999_999_999) int value) {
		assertReadsBack(words(value), value);
	}

	@Property
	void aNumberInMillionsReadsBack(@ForAll @IntRange(min = 1, max = 9999) int tenths) {
		assertReadsBack(tenths / 10.0 + " million", tenths * 100_000.0);
	}

	private static void assertReadsBack(String written, double value) {
		Quantity quantity = Reading.only("They counted " + written + " goats.");

		assertThat(quantity.low()).isCloseTo(value, within(Math.abs(value) * 1e-12));
		assertThat(quantity.skip()).isNull();
	}

	private static String words(int value) {
		if (value >= 1_000_000) {
			return words(value / 1_000_000) + " million" + rest(value % 1_000_000);
		}
		if (value >= 1000) {
			return words(value / 1000) + " thousand" + rest(value % 1000);
		}
		if (value >= 100) {
			return SMALL[value / 100] + " hundred" + ((value % 100 == 0) ? "" : " and " + words(value % 100));
		}
		if (value >= 20) {
			return TENS[value / 10] + ((value % 10 == 0) ? "" : "-" + SMALL[value % 10]);
		}
		return SMALL[value];
	}

	private static String rest(int value) {
		return (value == 0) ? "" : ((value < 100) ? " and " : " ") + words(value);
	}

	@Property(tries = 3000)
	void anyTextReadsWithOrderedSpansOnCodePointBorders(@ForAll("texts") String text) {
		int end = 0;
		for (Quantity quantity : byPlace(text)) {
			Span span = quantity.span();
			assertThat(span.start()).isGreaterThanOrEqualTo(end);
			assertThat(span.contains(quantity.number())).isTrue();
			assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end())).isFalse();
			assertThat(Double.isNaN(quantity.low()) || Double.isNaN(quantity.high())).isFalse();
			assertThat(quantity.low()).isLessThanOrEqualTo(quantity.high());
			end = span.end();
		}
	}

	private static List<Quantity> byPlace(String text) {
		return Reading.all(text, Reading.CONTEXT);
	}

	private static boolean splitsPair(String text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
				&& Character.isHighSurrogate(text.charAt(at - 1));
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> parts = Arbitraries.of("1", "24", "2019", "1,200", "0", "-", "–", ".", ",", " ", " ", " ",
				"/", ":", "$", "€", "%", "°", "(", ")", "million", "hundred", "and", "a", "half", "to", "per", "from",
				"between", "one", "twenty", "third", "dozens", "of", "km", "m", "Oct.", "May", "Sunday", "at least",
				"about", "+", "×10", "^", "½", "𝟘", "😀", "٣", "\n", "'", "\"", "pm", "S&P", "US", "RM", "e",
				"9999999999999999999999");
		return Arbitraries.oneOf(parts.list().ofMaxSize(25).map((list) -> String.join("", list)),
				parts.list().ofMaxSize(25).map((list) -> String.join(" ", list)),
				Arbitraries.strings().ofMaxLength(60));
	}

	@Property
	void intervalsMeetSymmetrically(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
		assertThat(one.meets(other)).isEqualTo(other.meets(one));
	}

	@Property
	void intervalsOfAMeasureAreOrderedAndWithinReachOfEachOther(@ForAll @DoubleRange(min = 1, max = 1e12) double value,
			@ForAll Bound bound) {
		Draft draft = new Draft(0, 1, Math.rint(value));
		draft.bound = bound;
		draft.step = Intervals.lastSignificant(Math.rint(value));

		Interval strict = Intervals.strict(draft);
		Interval plausible = Intervals.plausible(draft);

		assertThat(plausible.low()).isLessThanOrEqualTo(plausible.high());
		assertThat(plausible.isBoundedBelow() && plausible.isBoundedAbove()).isTrue();
		assertThat(strict.meets(plausible)).isTrue();
	}

	@Provide
	Arbitrary<Interval> intervals() {
		Arbitrary<Integer> ends = Arbitraries.integers().between(-4, 4);
		return ends.flatMap((low) -> Arbitraries.integers()
			.between(low, 5)
			.flatMap((high) -> Arbitraries.of(true, false)
				.flatMap((left) -> Arbitraries.of(true, false).map((right) -> new Interval(low, left, high, right)))));
	}

}
