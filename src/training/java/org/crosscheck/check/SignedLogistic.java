package org.crosscheck.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression by gradient descent with a ridge, in which no sign may get a weight
 * against its sense. Each group counts with the square root of its lessons, so that one
 * long story does not outvote the others.
 */
final class SignedLogistic {

	private static final int STEPS = 4000;

	private static final double RATE = 0.5;

	private static final double RIDGE = 1.0;

	private final Map<EventSign, Double> weights = new EnumMap<>(EventSign.class);

	private double base;

	SignedLogistic(List<EventLesson> lessons) {
		Map<String, Integer> sizes = new HashMap<>();
		lessons.forEach((lesson) -> sizes.merge(lesson.group(), 1, Integer::sum));
		double total = sizes.values().stream().mapToDouble(Math::sqrt).sum();
		for (EventSign sign : EventSign.values()) {
			this.weights.put(sign, 0.0);
		}
		for (int step = 0; step < STEPS; step++) {
			Map<EventSign, Double> slope = new EnumMap<>(EventSign.class);
			double slopeOfBase = 0;
			for (EventLesson lesson : lessons) {
				double share = lessons.size() / (total * Math.sqrt(sizes.getOrDefault(lesson.group(), 1)));
				double error = share * (probability(lesson) - (lesson.same() ? 1 : 0));
				lesson.signs().forEach((sign, value) -> slope.merge(sign, error * value, Double::sum));
				slopeOfBase += error;
			}
			for (EventSign sign : EventSign.values()) {
				double old = this.weights.getOrDefault(sign, 0.0);
				double next = old - RATE * (slope.getOrDefault(sign, 0.0) + RIDGE * old) / lessons.size();
				this.weights.put(sign, (next * sign.sense() > 0) ? next : 0.0);
			}
			this.base -= RATE * slopeOfBase / lessons.size();
		}
	}

	double probability(EventLesson lesson) {
		double sum = this.base;
		for (Map.Entry<EventSign, Double> sign : lesson.signs().entrySet()) {
			sum += this.weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
		}
		return 1 / (1 + Math.exp(-sum));
	}

	Map<EventSign, Double> weights() {
		return this.weights;
	}

	double base() {
		return this.base;
	}

}
