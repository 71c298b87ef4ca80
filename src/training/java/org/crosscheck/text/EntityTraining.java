package org.crosscheck.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Teaches the finder of names. */
final class EntityTraining {

	private static final int ROUNDS = Integer.getInteger("entity.rounds", 6);

	private static final int FEATURES = Integer.getInteger("entity.features", 140_000);

	private static final int BITS = Integer.getInteger("entity.bits", 17);

	private final SureTags sure;

	private final AveragedWeights weights = new AveragedWeights(EntityTagger.CLASSES);

	private final int[] keys = new int[EntityFeatures.COUNT];

	private final int[] scores = new int[EntityTagger.CLASSES];

	private EntityTraining(SureTags sure) {
		this.sure = sure;
	}

	static void run(List<TaughtSentence> taught, List<TaughtSentence> heldOut, SyntaxModel model, Path file)
			throws IOException {
		List<EntityLesson> lessons = lessons(taught, model);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		byte[] sure = SureThings.noNames(lessons);
		out.write(sure);
		EntityTraining training = new EntityTraining(
				SureTags.read(new DataInputStream(new ByteArrayInputStream(sure))));
		training.learn(lessons);
		ModelWriter.sparse(training.weights, FEATURES, BITS, out);
		Files.write(file, bytes.toByteArray());
		System.out.println("names: model of " + bytes.size() + " bytes");
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
		EntityAgreement.of(new EntityTagger(SureTags.read(in), SparseWeights.read(in)), lessons(heldOut, model))
			.print();
	}

	private static List<EntityLesson> lessons(List<TaughtSentence> sentences, SyntaxModel model) {
		List<EntityLesson> lessons = new ArrayList<>(sentences.size());
		sentences.forEach((sentence) -> lessons.add(EntityLesson.of(sentence, model)));
		return lessons;
	}

	private void learn(List<EntityLesson> lessons) {
		List<EntityLesson> order = new ArrayList<>(lessons);
		Random random = new Random(3);
		for (int round = 1; round <= ROUNDS; round++) {
			Collections.shuffle(order, random);
			long wrong = 0;
			for (EntityLesson lesson : order) {
				wrong += learn(lesson);
			}
			System.out.println("  names round " + round + ": " + wrong + " tokens wrong while learning");
		}
	}

	private int learn(EntityLesson lesson) {
		int before = 0;
		int beforeThat = 0;
		int wrong = 0;
		for (int i = 0; i < lesson.size(); i++) {
			int taught = reachable(lesson.classes()[i], before);
			int chosen = 0;
			if (before != 0 || this.sure.tag(lesson.tokens().word(i)) != 0) {
				EntityFeatures.extract(lesson.tokens(), i, lesson.tags(), before, beforeThat, this.keys);
				this.weights.score(this.keys, EntityFeatures.COUNT, this.scores);
				chosen = EntityTagger.best(this.scores, before);
				if (chosen != taught) {
					this.weights.learn(this.keys, EntityFeatures.COUNT, taught, chosen);
				}
				this.weights.step();
			}
			wrong += (chosen != taught) ? 1 : 0;
			beforeThat = before;
			before = chosen;
		}
		return wrong;
	}

	/** Where the beginning of a name was missed, the rest of it is worth finding. */
	private static int reachable(int taught, int before) {
		boolean further = taught != 0 && !EntityTagger.isFirst(taught);
		boolean open = before != 0 && further && EntityTagger.kind(before) == EntityTagger.kind(taught);
		return (further && !open) ? taught - 1 : taught;
	}

}
