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

	/** Per run its length, then that many pairs. Run 0 is empty. */
	private final byte[] runs;

	private SparseWeights(int classes, KeyTable table, byte[] runs) {
		this.classes = classes;
		this.table = table;
		this.runs = runs;
	}

	/** Reads what {@code ModelWriter} wrote. */
	static SparseWeights read(DataInputStream in) throws IOException {
		int classes = in.readInt();
		byte[] runs = new byte[in.readInt()];
		in.readFully(runs);
		int[] next = { 1 };
		KeyTable table = KeyTable.read(in, (entry) -> {
			int run = next[0];
			next[0] += 1 + 2 * runs[run];
			return run;
		});
		return new SparseWeights(classes, table, runs);
	}

	int classes() {
		return this.classes;
	}

	/** Fills in the scores of the classes; the keys are used up. */
	void score(int[] keys, int count, int[] scores) {
		this.table.replace(keys, count);
		Arrays.fill(scores, 0);
		for (int i = 0; i < count; i++) {
			int run = keys[i];
			int end = run + 2 * this.runs[run];
			for (int at = run + 1; at < end; at += 2) {
				scores[this.runs[at]] += this.runs[at + 1];
			}
		}
	}

}
