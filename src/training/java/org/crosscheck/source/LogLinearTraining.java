package org.crosscheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights of {@link AttributionModel}: the likelihood of the right candidates
 * together, less a penalty on the squares of the weights, climbed by {@link LimitedMemory
 * L-BFGS}. The same lessons give the same weights.
 */
final class LogLinearTraining {

	/** A feature of fewer articles says more of these articles than of news. */
	private static final int FEWEST_ARTICLES = Integer.getInteger("fewest.articles", 6);

	private static final double PENALTY = Integer.getInteger("penalty", 15);

	private final Map<String, Integer> numbers = new TreeMap<>();

	private final List<Lesson> lessons = new ArrayList<>();

	/** A lesson in numbers: the features of nobody first, then of each candidate. */
	private static final class Lesson {

		private final int[][] features;

		private final boolean[] right;

		Lesson(int[][] features, boolean[] right) {
			this.features = features;
			this.right = right;
		}

	}

	private LogLinearTraining(List<AttributionLesson> taught) {
		Map<String, Set<String>> articles = new HashMap<>();
		for (AttributionLesson lesson : taught) {
			all(lesson).forEach((features) -> features.forEach((feature) -> articles
				.computeIfAbsent(feature, (key) -> new HashSet<>())
				.add(lesson.article())));
		}
		articles.forEach((feature, where) -> {
			if (where.size() >= FEWEST_ARTICLES) {
				this.numbers.put(feature, 0);
			}
		});
		int next = 0;
		for (Map.Entry<String, Integer> entry : this.numbers.entrySet()) {
			entry.setValue(next++);
		}
		taught.stream().filter(AttributionLesson::isUsable).forEach((lesson) -> this.lessons.add(inNumbers(lesson)));
	}

	/** Weights of the features that occur in enough articles. */
	static Map<String, Double> learn(List<AttributionLesson> taught) {
		LogLinearTraining training = new LogLinearTraining(taught);
		double[] weights = LimitedMemory.minimise(training::loss, new double[training.numbers.size()]);
		Map<String, Double> named = new TreeMap<>();
		training.numbers.forEach((feature, number) -> named.put(feature, weights[number]));
		return named;
	}

	private static List<List<String>> all(AttributionLesson lesson) {
		List<List<String>> all = new ArrayList<>();
		all.add(lesson.nobody().names());
		lesson.candidates().forEach((candidate) -> all.add(candidate.features().names()));
		return all;
	}

	private Lesson inNumbers(AttributionLesson lesson) {
		List<List<String>> all = all(lesson);
		int[][] features = new int[all.size()][];
		boolean[] right = new boolean[all.size()];
		for (int i = 0; i < features.length; i++) {
			features[i] = all.get(i)
				.stream()
				.filter(this.numbers::containsKey)
				.mapToInt((feature) -> this.numbers.getOrDefault(feature, 0))
				.toArray();
			right[i] = (i == 0) ? !lesson.attributed() : lesson.right().get(i - 1);
		}
		return new Lesson(features, right);
	}

	/** The loss at a point; fills in its slope. */
	private double loss(double[] weights, double[] slope) {
		double loss = 0;
		for (int i = 0; i < weights.length; i++) {
			loss += PENALTY / 2 * weights[i] * weights[i];
			slope[i] = PENALTY * weights[i];
		}
		for (Lesson lesson : this.lessons) {
			loss += loss(lesson, weights, slope);
		}
		return loss;
	}

	private static double loss(Lesson lesson, double[] weights, double[] slope) {
		double[] scores = new double[lesson.features.length];
		double highest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < scores.length; i++) {
			for (int feature : lesson.features[i]) {
				scores[i] += weights[feature];
			}
			highest = Math.max(highest, scores[i]);
		}
		double all = 0;
		double right = 0;
		for (int i = 0; i < scores.length; i++) {
			scores[i] = Math.exp(scores[i] - highest);
			all += scores[i];
			right += lesson.right[i] ? scores[i] : 0;
		}
		right = Math.max(right, 1e-300);
		for (int i = 0; i < scores.length; i++) {
			double surplus = scores[i] / all - (lesson.right[i] ? scores[i] / right : 0);
			for (int feature : lesson.features[i]) {
				slope[feature] += surplus;
			}
		}
		return Math.log(all) - Math.log(right);
	}

}
