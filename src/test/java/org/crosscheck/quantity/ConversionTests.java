package org.crosscheck.quantity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The article's own conversions (semantics.md sections 4.14 and 4.15). */
class ConversionTests {

	@ParameterizedTest
	@ValueSource(strings = { "The fen is 40 miles (64 km) long.", "The fen is 40 miles, or about 64 km, long.",
			"A 64-kilometre (40-mile) dyke guards it.", "The dyke cost $20m (£16m).",
			"The dyke cost $20 million (about £16 million) to build.", "The dyke cost A$20m ($13m).",
			"The night was cold, at -5C (23F).", "It grew 1 to 2 degrees Celsius (1.8 to 3.6 Fahrenheit) warmer.",
			"The calf weighs 50kg (110lb).", "The calf is 4ft 1in (1.24m) tall.",
			"Diesel is $4 a gallon (85p a litre).", "Winds blew at 60 mph (97 km/h)." })
	void theSecondUnitOfAValueIsNoSecondClaim(String text) {
		assertThat(Reading.compared(text)).extracting(Quantity::conversion).containsExactly(false, true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The fen is 40 miles (94 km) long.", "The calf weighs 50kg (510lb).",
			"The dyke cost $20m (12 jobs were lost).", "It fell to 40% (from 50%).", "It cost £5 or £7.",
			"The fen is 40 miles long and 64 km wide." })
	void whatDisagreesOrSaysSomethingElseIsAClaimOfItsOwn(String text) {
		assertThat(Reading.compared(text)).hasSize(2).extracting(Quantity::conversion).containsOnly(false);
	}

	@Test
	void aValueMayBeConvertedMoreThanOnce() {
		assertThat(Reading.compared("The dyke cost HK$90m (£9m; €11m).")).extracting(Quantity::conversion)
			.containsExactly(false, true, true);
	}

	@Test
	void aBareDollarBesideANamedOneIsAnotherCountrys() {
		ReadingContext australia = new ReadingContext(Reading.DAY, "AUD", null, false);

		List<Quantity> pair = Reading.all("The dyke cost A$20m ($13m).", australia);

		assertThat(pair).extracting((quantity) -> quantity.unit().currency()).containsExactly("AUD", null);
		assertThat(pair.get(1).conversion()).isTrue();
	}

}
