package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/** Feature keys in a model file: ascending as unsigned numbers, kept as differences. */
final class SortedKeys {

	private SortedKeys() {
	}

	/** Differences come in groups of seven bits, the lowest first. */
	static int[] read(DataInputStream in, int count) throws IOException {
		byte[] bytes = new byte[in.readInt()];
		in.readFully(bytes);
		int[] keys = new int[count];
		int at = 0;
		int key = 0;
		for (int i = 0; i < count; i++) {
			int difference = 0;
			int bits = 0;
			while (bytes[at] < 0) {
				difference |= (bytes[at++] & 0x7f) << bits;
				bits += 7;
			}
			difference |= bytes[at++] << bits;
			key += difference;
			keys[i] = key;
		}
		return keys;
	}

	/** A power of two that leaves at least 3 of 8 slots free. */
	static int tableSize(int count) {
		int size = 16;
		while (size * 5L < count * 8L) {
			size <<= 1;
		}
		return size;
	}

}
