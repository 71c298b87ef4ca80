package org.crosscheck.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts which words and which pairs of tags leave no choice. */
final class SureThings {

	private static final int WORD_COUNT = 50;

	private static final int PAIR_COUNT = 200;

	private static final double WORD_SHARE = 0.997;

	private static final double NO_NAME_SHARE = 0.9985;

	private static final double PAIR_SHARE = 0.997;

	private SureThings() {
	}

	/** In the form of {@link SureTags}. */
	static byte[] tags(List<Lesson> lessons) throws IOException {
		Map<Integer, int[]> counts = new TreeMap<>();
		for (Lesson lesson : lessons) {
			for (int i = 0; i < lesson.size(); i++) {
				row(counts, lesson.tokens().word(i))[lesson.tags()[i + TokenFeatures.MARGIN]]++;
			}
		}
		return words(counts, WORD_SHARE);
	}

	/** Words that never begin a name, in the form of {@link SureTags}. */
	static byte[] noNames(List<EntityLesson> lessons) throws IOException {
		Map<Integer, int[]> counts = new TreeMap<>();
		for (EntityLesson lesson : lessons) {
			for (int i = 0; i < lesson.size(); i++) {
				row(counts, lesson.tokens().word(i))[EntityTagger.isFirst(lesson.classes()[i]) ? 1 : 0]++;
			}
		}
		counts.values().removeIf((row) -> row[1] > row[0]);
		return words(counts, NO_NAME_SHARE);
	}

	private static int[] row(Map<Integer, int[]> counts, int word) {
		return counts.computeIfAbsent(word, (unknown) -> new int[127]);
	}

	private static byte[] words(Map<Integer, int[]> counts, double share) throws IOException {
		counts.values().removeIf((row) -> sure(row, WORD_COUNT, share) < 0);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(counts.size());
		for (Map.Entry<Integer, int[]> word : counts.entrySet()) {
			out.writeInt(word.getKey());
			out.writeByte(sure(word.getValue(), WORD_COUNT, share));
		}
		return bytes.toByteArray();
	}

	/** In the form of {@link SureRelations}. */
	static byte[] relations(List<Lesson> lessons, int tags) throws IOException {
		int[][] counts = new int[2 * tags * tags][];
		for (Lesson lesson : lessons) {
			for (int i = 0; i < lesson.size(); i++) {
				int head = lesson.heads()[i];
				if (head < lesson.size()) {
					int place = SureRelations.place(lesson.tags()[head + TokenFeatures.MARGIN],
							lesson.tags()[i + TokenFeatures.MARGIN], i < head, tags);
					counts[place] = (counts[place] != null) ? counts[place] : new int[127];
					counts[place][lesson.relations()[i]]++;
				}
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(tags);
		for (int[] row : counts) {
			out.writeByte((row != null) ? sure(row, PAIR_COUNT, PAIR_SHARE) + 1 : 0);
		}
		return bytes.toByteArray();
	}

	private static int sure(int[] row, int least, double share) {
		int all = Arrays.stream(row).sum();
		for (int i = 0; i < row.length; i++) {
			if (all >= least && row[i] >= share * all) {
				return i;
			}
		}
		return -1;
	}

}
