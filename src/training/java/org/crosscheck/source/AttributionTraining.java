package org.crosscheck.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rebuilds the weights of attribution from articles whose numbers people have marked, and
 * measures them on publishers left out of the learning; the command and what came out
 * when it was last run are in src/docs/attribution-model.md.
 */
final class AttributionTraining {

	/** Smaller weights change nothing that can be seen. */
	private static final double SMALLEST = 0.005;

	private AttributionTraining() {
	}

	/**
	 * Runs the training.
	 * @param arguments folder of the marked articles, work folder (unused), folder for
	 * the weights
	 */
	public static void main(String[] arguments) throws IOException {
		List<AttributionLesson> lessons = new AttributionLessons().read(Path.of(arguments[0]));
		System.out.println(lessons.size() + " numbers");
		crossValidate(lessons);
		Map<String, Double> weights = LogLinearTraining.learn(lessons);
		write(weights, Path.of(arguments[2]).resolve(AttributionModel.FILE));
	}

	/** Each publisher is judged by weights that the others taught. */
	private static void crossValidate(List<AttributionLesson> lessons) {
		Map<String, AttributionFigures> figures = new TreeMap<>();
		AttributionFigures all = new AttributionFigures();
		for (String publisher : new TreeSet<>(lessons.stream().map(AttributionLesson::publisher).toList())) {
			AttributionModel model = new AttributionModel(LogLinearTraining
				.learn(lessons.stream().filter((lesson) -> !lesson.publisher().equals(publisher)).toList()));
			AttributionFigures own = figures.computeIfAbsent(publisher, (key) -> new AttributionFigures());
			for (AttributionLesson lesson : lessons) {
				if (lesson.publisher().equals(publisher)) {
					AttributionModel.Verdict verdict = model.weigh(lesson.nobody(), lesson.candidates());
					own.count(lesson, verdict);
					all.count(lesson, verdict);
				}
			}
		}
		figures.forEach((publisher, own) -> System.out.println(own.line(publisher)));
		System.out.println(all.line("all"));
	}

	private static void write(Map<String, Double> weights, Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("# Weights of the model that attributes numbers, one feature a line: what speaks for a");
		lines.add("# candidate, or (\"own ...\") for the article's own voice. Written by AttributionTraining; how");
		lines.add("# and from what is told in src/docs/attribution-model.md. Do not edit by hand.");
		lines.add("");
		lines.add("[weights]");
		weights.forEach((feature, weight) -> {
			if (Math.abs(weight) >= SMALLEST) {
				lines.add(String.format(Locale.ROOT, "%.2f %s", weight, feature));
			}
		});
		Files.write(file, lines);
		System.out.println((lines.size() - 5) + " weights in " + file);
	}

}
