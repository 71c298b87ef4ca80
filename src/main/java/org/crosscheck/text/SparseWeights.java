package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A learnt linear model of up to 127 classes whose features mostly speak for or against a
 * few of them: an open-addressed table from feature key to a run of (class, weight)
 * pairs. A key that was not learnt has no weight. Immutable.
 */
final class SparseWeights {

	private final int classes;

	/** The key in the upper half, the offset of its run in the lower; 0 is free. */
	private final long[] slots;

	private final int shift;

	/** Per run its length, then that many pairs. Run 0 is empty. */
	private final byte[] runs;

	private SparseWeights(int classes, long[] slots, byte[] runs) {
		this.classes = classes;
		this.slots = slots;
		this.shift = Integer.numberOfLeadingZeros(slots.length) + 1;
		this.runs = runs;
	}

	/** Reads what {@code ModelWriter} wrote: keys ascending, as differences. */
	static SparseWeights read(DataInputStream in) throws IOException {
		int classes = in.readInt();
		int count = in.readInt();
		byte[] runs = new byte[in.readInt()];
		int[] keys = SortedKeys.read(in, count);
		in.readFully(runs);
		long[] slots = new long[SortedKeys.tableSize(count)];
		int shift = Integer.numberOfLeadingZeros(slots.length) + 1;
		int offset = 1;
		for (int key : keys) {
			int at = key >>> shift;
			while (slots[at] != 0) {
				at = (at + 1) & (slots.length - 1);
			}
			slots[at] = (long) key << 32 | offset;
			offset += 1 + 2 * runs[offset];
		}
		return new SparseWeights(classes, slots, runs);
	}

	int classes() {
		return this.classes;
	}

	/** Adds the weights of every key to the scores of the classes. */
	void score(int[] keys, int count, int[] scores) {
		int mask = this.slots.length - 1;
		for (int i = 0; i < count; i++) {
			int key = keys[i];
			int at = key >>> this.shift;
			long slot = this.slots[at];
			while (slot != 0) {
				if ((int) (slot >>> 32) == key) {
					add((int) slot, scores);
					break;
				}
				at = (at + 1) & mask;
				slot = this.slots[at];
			}
		}
	}

	private void add(int run, int[] scores) {
		int end = run + 2 * this.runs[run];
		for (int at = run + 1; at < end; at += 2) {
			scores[this.runs[at]] += this.runs[at + 1];
		}
	}

}
