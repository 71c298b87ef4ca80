package org.crosscheck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns the weights of {@link SameEvent} and proves them on groups (stories, incidents)
 * left out, ten parts in turn. Arguments: the folder with the annotated articles, a
 * folder for work (unused), the folder to write {@code same-event-weights.txt} to, and
 * optionally 0 or 1, the half of the groups to learn from only, for a proof on the other.
 */
final class SameEventTraining {

	private static final int FOLDS = 10;

	/** Pairs of which a share can be told. */
	private static final int ENOUGH = 30;

	private SameEventTraining() {
	}

	public static void main(String[] arguments) throws IOException {
		List<EventLesson> all = new ArrayList<>(new EventLessons().read(Path.of(arguments[0])));
		all.addAll(new ArticleLessons().read(Path.of(arguments[0])));
		int half = (arguments.length > 3 && arguments[3].matches("[01]")) ? Integer.parseInt(arguments[3]) : -1;
		StringBuilder text = new StringBuilder("""
				# Weights of the model that tells whether two claims are of one event: a section for each
				# setting, a sign and its weight a line. Written by SameEventTraining; what it learned from
				# and how well it does on groups left out is told in src/docs/same-event-model.md.
				""");
		for (EventSetting setting : EventSetting.values()) {
			List<EventLesson> own = all.stream()
				.filter((lesson) -> lesson.setting() == setting && (half < 0 || fold(lesson, 2) == half))
				.toList();
			double ceiling = prove(setting, own);
			SignedLogistic model = new SignedLogistic(own);
			text.append('[').append(setting).append("]\nBASE ").append(number(model.base())).append('\n');
			if (ceiling < 1) {
				text.append("CEILING ").append(number(ceiling)).append('\n');
			}
			model.weights().forEach((sign, weight) -> {
				if (Math.abs(weight) >= 0.005) {
					text.append(sign).append(' ').append(number(weight)).append('\n');
				}
			});
		}
		Files.writeString(Path.of(arguments[2]).resolve("same-event-weights.txt"), text);
	}

	private static int fold(EventLesson lesson, int folds) {
		return (lesson.group().hashCode() & 0x7fffffff) % folds;
	}

	/** How often the surest pairs of stories left out are of one event; 1 when they are too few to tell. */
	private static double prove(EventSetting setting, List<EventLesson> lessons) {
		List<Double> said = new ArrayList<>();
		List<Boolean> right = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int left = fold;
			List<EventLesson> learned = lessons.stream().filter((lesson) -> fold(lesson, FOLDS) != left).toList();
			SignedLogistic model = new SignedLogistic(learned);
			lessons.stream().filter((lesson) -> fold(lesson, FOLDS) == left).forEach((lesson) -> {
				said.add(model.probability(lesson));
				right.add(lesson.same());
			});
		}
		long same = right.stream().filter((one) -> one).count();
		System.out.println(setting + ": " + lessons.size() + " pairs, " + same + " of one event");
		double ceiling = 0;
		for (double from : new double[] { 0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9 }) {
			long above = 0;
			long hits = 0;
			for (int i = 0; i < said.size(); i++) {
				above += (said.get(i) >= from) ? 1 : 0;
				hits += (said.get(i) >= from && right.get(i)) ? 1 : 0;
			}
			System.out.println(String.format(Locale.ROOT, "  said >= %.1f: %4d pairs, of one event %.2f, found %.2f",
					from, above, hits / (double) Math.max(1, above), hits / (double) Math.max(1, same)));
			if (from >= 0.5 && above >= ENOUGH) {
				ceiling = Math.max(ceiling, hits / (double) above);
			}
		}
		return (ceiling > 0) ? ceiling : 1;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

}
