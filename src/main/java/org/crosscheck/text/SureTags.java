package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Frequent words that nearly always have the same tag ("the", "of", "."), so that the
 * tagger need not weigh them. Immutable.
 */
final class SureTags {

	/** The word's hash in the upper half, its tag plus 1 in the lower; 0 is free. */
	private final long[] slots;

	private SureTags(long[] slots) {
		this.slots = slots;
	}

	/** Reads a count, then so many pairs of hash and tag. */
	static SureTags read(DataInputStream in) throws IOException {
		int count = in.readInt();
		long[] slots = new long[Math.max(16, Integer.highestOneBit(count) << 2)];
		for (int i = 0; i < count; i++) {
			int word = in.readInt();
			int at = place(word, slots.length);
			while (slots[at] != 0) {
				at = (at + 1) & (slots.length - 1);
			}
			slots[at] = (long) word << 32 | in.readUnsignedByte() + 1;
		}
		return new SureTags(slots);
	}

	private static int place(int word, int length) {
		return (word * 0x9E3779B1 >>> 8) & (length - 1);
	}

	/** The number of the word's tag; -1 when the tagger has to weigh it. */
	int tag(int word) {
		int at = place(word, this.slots.length);
		while (this.slots[at] != 0) {
			if ((int) (this.slots[at] >>> 32) == word) {
				return (int) this.slots[at] - 1;
			}
			at = (at + 1) & (this.slots.length - 1);
		}
		return -1;
	}

}
