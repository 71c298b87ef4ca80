package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A learnt linear model of up to 127 classes whose features mostly speak for or against a
 * few of them: from a feature key to a run of (class, weight) pairs. Immutable.
 */
final class SparseWeights {

	private final int classes;

	private final KeyTable table;

	/**
	 * Runs of fours of pairs: in each 16 bits a weight and above it a class, missing
	 * pairs 0. The highest bit says that the next four belong to the run, too. Run 0 is
	 * empty.
	 */
	private final long[] runs;

	private SparseWeights(int classes, KeyTable table, long[] runs) {
		this.classes = classes;
		this.table = table;
		this.runs = runs;
	}

	/** Reads what {@code ModelWriter} wrote. */
	static SparseWeights read(DataInputStream in) throws IOException {
		int classes = in.readInt();
		byte[] pairs = new byte[in.readInt()];
		in.readFully(pairs);
		long[] runs = new long[fours(pairs)];
		int[] next = { 1, 1 };
		KeyTable table = KeyTable.read(in, (entry) -> {
			int run = next[1];
			next[1] = pack(pairs, next[0], runs, run);
			next[0] += 1 + 2 * pairs[next[0]];
			return run;
		});
		return new SparseWeights(classes, table, runs);
	}

	/** Room for the runs of a file, each of which begins with the number of its pairs. */
	private static int fours(byte[] pairs) {
		int fours = 1;
		for (int at = 1; at < pairs.length; at += 1 + 2 * pairs[at]) {
			fours += Math.max(1, (pairs[at] + 3) / 4);
		}
		return fours;
	}

	/** Packs the run that begins at an offset and returns where the next one goes. */
	private static int pack(byte[] pairs, int from, long[] runs, int run) {
		int to = run;
		int count = pairs[from];
		for (int i = 0; i < count; i++) {
			long pair = (long) pairs[from + 1 + 2 * i] << 8 | pairs[from + 2 + 2 * i] & 0xff;
			if (i > 0 && i % 4 == 0) {
				runs[to++] |= Long.MIN_VALUE;
			}
			runs[to] |= pair << 16 * (i % 4);
		}
		return to + 1;
	}

	int classes() {
		return this.classes;
	}

	/**
	 * Fills in the scores of the classes; the keys are used up. The first fours are all
	 * fetched before any is looked at, as in {@link KeyTable#replace}.
	 */
	void score(int[] keys, int count, int[] scores) {
		this.table.replace(keys, count);
		Arrays.fill(scores, 0);
		long[] fours = new long[count];
		int known = 0;
		for (int i = 0; i < count; i++) {
			long four = this.runs[keys[i]];
			fours[known] = four;
			keys[known] = keys[i];
			known += (int) ((four | -four) >>> 63);
		}
		for (int i = 0; i < known; i++) {
			long four = fours[i];
			add(four, scores);
			for (int at = keys[i] + 1; four < 0; at++) {
				four = this.runs[at];
				add(four, scores);
			}
		}
	}

	/** Adds four weights without a branch: most runs are no longer. */
	private static void add(long four, int[] scores) {
		scores[(int) (four >>> 8) & 0x7f] += (byte) four;
		scores[(int) (four >>> 24) & 0x7f] += (byte) (four >>> 16);
		scores[(int) (four >>> 40) & 0x7f] += (byte) (four >>> 32);
		scores[(int) (four >>> 56) & 0x7f] += (byte) (four >>> 48);
	}

}
