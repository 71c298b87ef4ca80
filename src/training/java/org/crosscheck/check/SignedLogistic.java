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

	private static final EventSign[] SIGNS = EventSign.values();

	private final double[] weights = new double[SIGNS.length];

	private double base;

	SignedLogistic(List<EventLesson> lessons) {
		Map<String, Integer> sizes = new HashMap<>();
		lessons.forEach((lesson) -> sizes.merge(lesson.group(), 1, Integer::sum));
		double total = sizes.values().stream().mapToDouble(Math::sqrt).sum();
		double[][] values = new double[lessons.size()][];
		double[] shares = new double[lessons.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = values(lessons.get(i));
			shares[i] = 1 / (total * Math.sqrt(sizes.getOrDefault(lessons.get(i).group(), 1)));
		}
		for (int step = 0; step < STEPS; step++) {
			double[] slope = new double[SIGNS.length];
			double slopeOfBase = 0;
			for (int i = 0; i < values.length; i++) {
				double error = shares[i] * (probability(values[i]) - (lessons.get(i).same() ? 1 : 0));
				for (int sign = 0; sign < SIGNS.length; sign++) {
					slope[sign] += error * values[i][sign];
				}
				slopeOfBase += error;
			}
			for (int sign = 0; sign < SIGNS.length; sign++) {
				double next = this.weights[sign]
						- RATE * (slope[sign] + RIDGE * this.weights[sign] / values.length);
				this.weights[sign] = (next * SIGNS[sign].sense() > 0) ? next : 0;
			}
			this.base -= RATE * slopeOfBase;
		}
	}

	private static double[] values(EventLesson lesson) {
		double[] values = new double[SIGNS.length];
		for (int sign = 0; sign < SIGNS.length; sign++) {
			values[sign] = lesson.signs().getOrDefault(SIGNS[sign], 0.0);
		}
		return values;
	}

	double probability(EventLesson lesson) {
		return probability(values(lesson));
	}

	private double probability(double[] values) {
		double sum = this.base;
		for (int sign = 0; sign < values.length; sign++) {
			sum += this.weights[sign] * values[sign];
		}
		return 1 / (1 + Math.exp(-sum));
	}

	Map<EventSign, Double> weights() {
		Map<EventSign, Double> all = new EnumMap<>(EventSign.class);
		for (int sign = 0; sign < SIGNS.length; sign++) {
			all.put(SIGNS[sign], this.weights[sign]);
		}
		return all;
	}

	double base() {
		return this.base;
	}

}
