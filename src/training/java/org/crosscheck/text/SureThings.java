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

	private static final double PAIR_SHARE = 0.997;

	private SureThings() {
	}

	/** In the form of {@link SureTags}. */
	static byte[] tags(List<Lesson> lessons) throws IOException {
		Map<Integer, int[]> counts = new TreeMap<>();
		for (Lesson lesson : lessons) {
			for (int i = 0; i < lesson.size(); i++) {
				counts.computeIfAbsent(lesson.tokens().word(i),
						(word) -> new int[127])[lesson.tags()[i + TokenFeatures.MARGIN]]++;
			}
		}
		counts.values().removeIf((row) -> sure(row, WORD_COUNT, WORD_SHARE) < 0);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(counts.size());
		for (Map.Entry<Integer, int[]> word : counts.entrySet()) {
			out.writeInt(word.getKey());
			out.writeByte(sure(word.getValue(), WORD_COUNT, WORD_SHARE));
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
