package org.crosscheck.check;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.crosscheck.quantity.Interval;

import static org.assertj.core.api.Assertions.assertThat;

class IntervalRulesTests {

	@Property
	void meetingDoesNotDependOnTheSide(@ForAll @DoubleRange(min = 0, max = 100) double a,
			@ForAll @DoubleRange(min = 0, max = 100) double b, @ForAll @DoubleRange(min = 0, max = 100) double c,
			@ForAll @DoubleRange(min = 0, max = 100) double d, @ForAll boolean open, @ForAll boolean other) {
		Interval one = new Interval(Math.min(a, b), open, Math.max(a, b), other);
		Interval two = new Interval(Math.min(c, d), other, Math.max(c, d), open);
		assertThat(one.meets(two)).isEqualTo(two.meets(one));
	}

	@Property
	void wideningAnIntervalNeverMakesItMissAnother(@ForAll @DoubleRange(min = 0, max = 100) double a,
			@ForAll @DoubleRange(min = 0, max = 100) double b, @ForAll @DoubleRange(min = 0, max = 10) double by) {
		Interval one = Interval.closed(Math.min(a, b), Math.max(a, b));
		Interval two = Interval.closed(50, 60);
		Interval wider = Interval.closed(one.low() - by, one.high() + by);
		assertThat(wider.meets(two) || !one.meets(two)).isTrue();
	}

}
