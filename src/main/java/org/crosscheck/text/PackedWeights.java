package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A learnt linear model of up to four classes: the weights of a feature lie beside its
 * key in an open-addressed table, so that a feature costs one read of memory. Immutable.
 */
final class PackedWeights {

	/** The key in the upper half, a byte a class in the lower; 0 is free. */
	private final long[] slots;

	private final int shift;

	private PackedWeights(long[] slots) {
		this.slots = slots;
		this.shift = Integer.numberOfLeadingZeros(slots.length) + 1;
	}

	/** Reads what {@code ModelWriter} wrote: keys ascending, as differences. */
	static PackedWeights read(DataInputStream in) throws IOException {
		int classes = in.readInt();
		int count = in.readInt();
		int[] keys = SortedKeys.read(in, count);
		byte[] weights = new byte[count * classes];
		in.readFully(weights);
		long[] slots = new long[SortedKeys.tableSize(count)];
		int shift = Integer.numberOfLeadingZeros(slots.length) + 1;
		for (int i = 0; i < count; i++) {
			int packed = 0;
			for (int c = 0; c < classes; c++) {
				packed |= (weights[i * classes + c] & 0xff) << 8 * c;
			}
			int at = keys[i] >>> shift;
			while (slots[at] != 0) {
				at = (at + 1) & (slots.length - 1);
			}
			slots[at] = (long) keys[i] << 32 | packed & 0xffffffffL;
		}
		return new PackedWeights(slots);
	}

	/** Adds the weights of every key to the scores of the first three classes. */
	void score(int[] keys, int count, int[] scores) {
		int mask = this.slots.length - 1;
		int first = 0;
		int second = 0;
		int third = 0;
		for (int i = 0; i < count; i++) {
			int key = keys[i];
			int at = key >>> this.shift;
			long slot = this.slots[at];
			while (slot != 0) {
				if ((int) (slot >>> 32) == key) {
					first += (byte) slot;
					second += (byte) (slot >> 8);
					third += (byte) (slot >> 16);
					break;
				}
				at = (at + 1) & mask;
				slot = this.slots[at];
			}
		}
		scores[0] += first;
		scores[1] += second;
		scores[2] += third;
	}

}
