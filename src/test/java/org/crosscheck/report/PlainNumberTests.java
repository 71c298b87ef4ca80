package org.crosscheck.report;

import java.util.Locale;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

class PlainNumberTests {

	@Property
	void thousandsAreSetApartAsJavaDoes(@ForAll long value) {
		assertThat(PlainNumber.grouped(value)).isEqualTo(String.format(Locale.ROOT, "%,d", value).replace('-', '−'));
	}

	@Property
	void wholeNumbersAreTheSameAsDoubles(
			@ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long value) {
		assertThat(PlainNumber.grouped((double) value)).isEqualTo(PlainNumber.grouped(value));
	}

	@Property
	void decimalsAreThreeAtMost(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
		assertThat(PlainNumber.grouped(value)).isEqualTo(String.format(Locale.ROOT, "%,.3f", value)
			.replaceAll("\\.?0+$", "")
			.replaceAll("^-0$", "0")
			.replace('-', '−'));
	}

	@Example
	void numbersAtTheEdges() {
		assertThat(PlainNumber.grouped(-0.0)).isEqualTo("0");
		assertThat(PlainNumber.grouped(1e15)).isEqualTo("1.000e+15");
		assertThat(PlainNumber.grouped(-1234.5)).isEqualTo("−1,234.5");
		assertThat(PlainNumber.of(2.5)).isEqualTo("2.5");
		assertThat(PlainNumber.of(-0.5)).isEqualTo("-0.5");
	}

}
