package org.crosscheck.source;

import java.util.Locale;

/** Counts how often the model agrees with people. */
final class AttributionFigures {

	private int numbers;

	private int right;

	private int own;

	private int missed;

	private int wrongly;

	private int named;

	private int overlapping;

	void count(AttributionLesson lesson, AttributionModel.Verdict verdict) {
		boolean said = verdict.isSaid();
		this.numbers++;
		this.right += (said == lesson.attributed()) ? 1 : 0;
		this.own += (!said && !lesson.attributed()) ? 1 : 0;
		this.missed += (!said && lesson.attributed()) ? 1 : 0;
		this.wrongly += (said && !lesson.attributed()) ? 1 : 0;
		if (said && lesson.attributed() && !lesson.sources().isEmpty()) {
			this.named++;
			this.overlapping += lesson.overlaps(verdict.best()) ? 1 : 0;
		}
	}

	String line(String name) {
		double accuracy = (double) this.right / Math.max(1, this.numbers);
		double unsourced = 2.0 * this.own / Math.max(1, 2 * this.own + this.missed + this.wrongly);
		double overlap = (double) this.overlapping / Math.max(1, this.named);
		return String.format(Locale.ROOT, "%-14s %5d numbers  accuracy %.3f  UNSOURCED F1 %.3f  source overlaps %.3f",
				name, this.numbers, accuracy, unsourced, overlap);
	}

}
