package org.crosscheck.quantity;

import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** That every number reads back from each style it can be written in. */
class NumberPropertyTests {

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
	void aNumberInIndianGroupsReadsBack(@ForAll @LongRange(min = 100_000, max = 99_99_99_99_999L) long value) {
		String digits = Long.toString(value);
		StringBuilder written = new StringBuilder(digits.substring(digits.length() - 3));
		for (int end = digits.length() - 3; end > 0; end -= 2) {
			written.insert(0, digits.substring(Math.max(0, end - 2), end) + ",");
		}
		assertReadsBack(written.toString(), (double) value);
	}

	@Property
	void aNumberGroupedByPlainSpacesReadsBack(@ForAll @LongRange(min = 1000, max = 999_999_999) long value) {
		assertReadsBack(String.format(Locale.ROOT, "%,d", value).replace(',', ' '), (double) value);
	}

	@Property
	void aNumberWithDecimalsReadsBack(@ForAll @IntRange(min = 1, max = 999_999) int whole,
			@ForAll @IntRange(min = 0, max = 99) int hundredths) {
		String written = String.format(Locale.ROOT, "%,d.%02d", whole, hundredths);

		assertReadsBack(written, whole + hundredths / 100.0);
	}

	@Property
	void aNumberWithADecimalCommaReadsBackWhereTheTextWritesSo(@ForAll @IntRange(min = 1, max = 999_999_999) int whole,
			@ForAll @IntRange(min = 0, max = 99) int hundredths) {
		String written = String.format(Locale.ROOT, "%,d", whole).replace(',', '.')
				+ String.format(Locale.ROOT, ",%02d", hundredths);
		ReadingContext commas = new ReadingContext(null, null, null, true);

		List<Quantity> read = Reading.all("They counted " + written + " litres.", commas);

		assertThat(read).hasSize(1);
		assertThat(read.get(0).low()).isCloseTo(whole + hundredths / 100.0, within(1e-6));
	}

	@Property
	void aNegativeNumberReadsBack(@ForAll @IntRange(min = 1, max = 99_999) int value, @ForAll("signs") String sign) {
		Quantity quantity = Reading.only("It fell to " + sign + value + " degrees.");

		assertThat(quantity.low()).isEqualTo(-value);
	}

	@Provide
	Arbitrary<String> signs() {
		return Arbitraries.of("-", "\u2212", "minus ");
	}

	@Property
	void aNumberWithAMagnitudeReadsBack(@ForAll @IntRange(min = 1, max = 9999) int tenths,
			@ForAll("magnitudes") String magnitude) {
		int equals = magnitude.indexOf('=');
		double worth = Double.parseDouble(magnitude.substring(equals + 1));

		Quantity quantity = Reading.only("It cost €" + tenths / 10.0 + magnitude.substring(0, equals) + " then.");

		assertThat(quantity.low()).isCloseTo(tenths / 10.0 * worth, within(tenths * worth * 1e-12));
		assertThat(quantity.unit().currency()).isEqualTo("EUR");
	}

	@Provide
	Arbitrary<String> magnitudes() {
		return Arbitraries.of("k=1e3", "m=1e6", "bn=1e9", "tn=1e12", " thousand=1e3", " million=1e6", " billion=1e9",
				" trillion=1e12", "mn=1e6", " lakh=1e5", " crore=1e7", " lakh crore=1e12", " mln=1e6", "M=1e6",
				"B=1e9");
	}

	@Property
	void aMixedFractionReadsBack(@ForAll @IntRange(min = 1, max = 99) int whole, @ForAll("vulgar") String fraction) {
		int equals = fraction.indexOf('=');

		assertReadsBack(whole + fraction.substring(0, equals),
				whole + Double.parseDouble(fraction.substring(equals + 1)));
	}

	@Provide
	Arbitrary<String> vulgar() {
		return Arbitraries.of("½=0.5", "¼=0.25", "¾=0.75", " 1/2=0.5", " 3/4=0.75", " and a half=0.5",
				"-and-a-half=0.5");
	}

	@Property
	void bothEndsOfARangeReadBack(@ForAll @IntRange(min = 2, max = 900) int low,
			@ForAll @IntRange(min = 1, max = 900) int more, @ForAll("ranges") String form) {
		Quantity quantity = Reading
			.only("They counted " + String.format(Locale.ROOT, form, low, low + more) + " goats.");

		assertThat(quantity.bound()).isEqualTo(Bound.RANGE);
		assertThat(quantity.low()).isEqualTo(low);
		assertThat(quantity.high()).isEqualTo(low + more);
	}

	@Provide
	Arbitrary<String> ranges() {
		return Arbitraries.of("%d–%d", "%d to %d", "between %d and %d", "from %d to %d", "anywhere from %d to %d",
				"more than %d but fewer than %d");
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

}
