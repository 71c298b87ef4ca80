package org.crosscheck.quantity;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.crosscheck.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every number and every text. */
class ReadingPropertyTests {

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
			assertThat(Double.isInfinite(quantity.low()) || Double.isInfinite(quantity.high())).isFalse();
			assertThat(quantity.plausible().isBoundedBelow() && quantity.plausible().isBoundedAbove()).isTrue();
			assertThat(quantity.unit().factor()).isPositive().isFinite();
			end = span.end();
		}
	}

	/** Texts on which reading once failed. */
	@ParameterizedTest
	@ValueSource(strings = { "0İ", "3İzmir 40 km", "> 00", "more than 0 km" })
	void aTextThatOnceFailedIsRead(String text) {
		assertThat(byPlace(text)).isNotEmpty().allMatch((number) -> number.strict().meets(number.plausible()));
	}

	@Property(tries = 500)
	void bytesOfAnyKindAreRead(@ForAll byte[] bytes) {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1,
				StandardCharsets.UTF_16LE)) {
			String text = new String(bytes, charset);
			assertThat(Reading.all(text, Reading.CONTEXT)).allMatch((number) -> number.span().end() <= text.length());
		}
	}

	@Property(tries = 1000)
	void thePlausibleIntervalMeetsTheStrictOne(@ForAll("texts") String text) {
		assertThat(byPlace(text)).allMatch((number) -> number.strict().meets(number.plausible()));
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
				"about", "+", "×10", "^", "½", "𝟘", "😀", "٣", "\n", "'", "\"", "pm", "S&P", "US", "RM", "e", "±",
				"+/-", "plus or minus", "give or take", "ago", "days", "for every", "daily", "his", "30s", "past",
				"Friday", "Q3", "MUSD", "(£2m)", "lakh", "crore", "one", "all", "more", "if not more", "rose", "by",
				"up to", "page", "version", "2.1.3", "+44 20 7946 0018", "upon", "9999999999999999999999");
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
				.flatMap((left) -> Arbitraries.of(true, false)
					.map((right) -> new Interval(low, left && low < high, high, right && low < high)))));
	}

}
