package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/** A learnt linear model of three classes, a byte a weight. Immutable. */
final class PackedWeights {

	static final int CLASSES = 3;

	private final KeyTable table;

	private PackedWeights(KeyTable table) {
		this.table = table;
	}

	/** Reads what {@code ModelWriter} wrote. */
	static PackedWeights read(DataInputStream in) throws IOException {
		byte[] weights = new byte[in.readInt() * CLASSES];
		in.readFully(weights);
		return new PackedWeights(KeyTable.read(in, (entry) -> weights[entry * 3] & 0xff
				| (weights[entry * 3 + 1] & 0xff) << 8 | (weights[entry * 3 + 2] & 0xff) << 16));
	}

	/**
	 * Fills in the scores of the classes; the keys are used up.
	 * @param room for as many numbers as there are keys
	 */
	void score(int[] keys, int count, long[] room, int[] scores) {
		this.table.replace(keys, count, room);
		int first = 0;
		int second = 0;
		int third = 0;
		for (int i = 0; i < count; i++) {
			int weights = keys[i];
			first += (byte) weights;
			second += (byte) (weights >> 8);
			third += (byte) (weights >> 16);
		}
		scores[0] = first;
		scores[1] = second;
		scores[2] = third;
	}

}
