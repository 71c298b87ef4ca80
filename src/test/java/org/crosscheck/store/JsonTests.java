package org.crosscheck.store;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

	@Test
	void whatIsNullZeroOrFalseIsLeftOutAndComesBack() {
		String written = Json.write(new Sparse(null, 0, 0.0, false, "", List.of()));
		assertThat(written).isEqualTo("{\"text\":\"\",\"list\":[]}");
		assertThat(Json.read(written, Sparse.class)).isEqualTo(new Sparse(null, 0, 0.0, false, "", List.of()));
	}

	@Test
	void whatEarlierVersionsWroteOutIsRead() {
		String written = "{\"none\":null,\"count\":0,\"share\":0.0,\"flag\":false,\"text\":\"\",\"list\":[]}";
		assertThat(Json.read(written, Sparse.class)).isEqualTo(new Sparse(null, 0, 0.0, false, "", List.of()));
	}

	@Test
	void aClaimOfAnEarlierVersionTellsNoPerpetrator() {
		NumericClaim claim = Samples.claim("a", 1);
		String written = Json.write(claim).replaceAll(",?\"perpetrator\":\"[A-Z_]+\"", "");
		assertThat(written).doesNotContain("perpetrator");
		assertThat(Json.read(written, NumericClaim.class)).isEqualTo(claim);
	}

	@Test
	void whatARecordDoesNotTakeIsAnErrorThatNamesTheReason() {
		assertThatThrownBy(() -> Json.read("{\"text\":\"x\",\"count\":-1,\"list\":[]}", Sparse.class))
			.hasMessageContaining("less than nothing");
	}

	/** A record of everything that may be left out. */
	record Sparse(@Nullable String none, int count, double share, boolean flag, String text, List<String> list) {

		Sparse {
			if (count < 0) {
				throw new IllegalArgumentException("less than nothing");
			}
			list = List.copyOf(list);
		}

	}

}
