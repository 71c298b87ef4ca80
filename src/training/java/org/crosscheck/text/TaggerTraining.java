package org.crosscheck.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Teaches the part-of-speech tagger. */
final class TaggerTraining {

	private final AveragedWeights weights;

	private final int[] keys = new int[PosFeatures.COUNT];

	private final int[] scores;

	private final SureTags sure;

	TaggerTraining(int classes, SureTags sure) {
		this.sure = sure;
		this.weights = new AveragedWeights(classes);
		this.scores = new int[classes];
	}

	AveragedWeights learn(List<Lesson> lessons, int rounds) {
		List<Lesson> order = new ArrayList<>(lessons);
		Random random = new Random(1);
		for (int round = 1; round <= rounds; round++) {
			Collections.shuffle(order, random);
			long right = 0;
			long all = 0;
			for (Lesson lesson : order) {
				right += learn(lesson);
				all += lesson.size();
			}
			System.out.printf("  tagger round %d: %.2f %% right while learning%n", round, 100.0 * right / all);
		}
		return this.weights;
	}

	private int learn(Lesson lesson) {
		int[] tags = PosTagger.newTags(lesson.size());
		int right = 0;
		for (int i = 0; i < lesson.size(); i++) {
			int known = this.sure.tag(lesson.tokens().word(i));
			if (known >= 0) {
				tags[i + TokenFeatures.MARGIN] = known;
				right += (known == lesson.tags()[i + TokenFeatures.MARGIN]) ? 1 : 0;
				continue;
			}
			PosFeatures.extract(lesson.tokens(), i, tags, this.keys);
			this.weights.score(this.keys, PosFeatures.COUNT, this.scores);
			int chosen = PosTagger.best(this.scores);
			int taught = lesson.tags()[i + TokenFeatures.MARGIN];
			if (chosen == taught) {
				right++;
			}
			else {
				this.weights.learn(this.keys, PosFeatures.COUNT, taught, chosen);
			}
			this.weights.step();
			tags[i + TokenFeatures.MARGIN] = chosen;
		}
		return right;
	}

}
