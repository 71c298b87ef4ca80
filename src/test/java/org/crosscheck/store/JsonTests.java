package org.crosscheck.store;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTests {

	@Test
	void aClaimComesBackAsItWas() {
		NumericClaim claim = Samples.claim("a", 1);
		assertThat(Json.read(Json.write(claim), NumericClaim.class)).isEqualTo(claim);
	}

	@ParameterizedTest
	@MethodSource
	void anUnboundedIntervalComesBackAsItWas(Interval interval) {
		assertThat(Json.read(Json.write(interval), Interval.class)).isEqualTo(interval);
	}

	static Stream<Interval> anUnboundedIntervalComesBackAsItWas() {
		return Stream.of(Interval.above(50), Interval.atLeast(0.1), Interval.exactly(1e300),
				new Interval(Double.NEGATIVE_INFINITY, true, -3, false),
				new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true));
	}

	@Test
	void whatIsDerivedIsNotStored() {
		assertThat(Json.write(Interval.above(50))).doesNotContain("bounded").contains("lowOpen");
		assertThat(Json.write(Samples.claim("a", 1))).doesNotContain("\"compared\"");
	}

}
