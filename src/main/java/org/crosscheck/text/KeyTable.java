package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Finds 24 bits by a 32-bit feature key. A bucket is one number that holds two entries of
 * eight bits of the key and 24 bits of payload; payload 0 is an empty entry. A look-up is
 * one read without a branch, so that the processor runs many at once. A key that was not
 * learnt is taken for another one about once in 250 times; the training's figures include
 * that. Immutable.
 */
final class KeyTable {

	private static final int MARK = 0xff;

	private final long[] buckets;

	private final int shift;

	KeyTable(long[] buckets) {
		this.buckets = buckets;
		this.shift = Integer.numberOfLeadingZeros(buckets.length) + 1;
	}

	/**
	 * Reads the number of buckets, how full each is, and the eight bits of each entry.
	 */
	static KeyTable read(DataInputStream in, Payload payload) throws IOException {
		int size = 1 << in.readInt();
		byte[] counts = new byte[size / 4];
		in.readFully(counts);
		byte[] marks = new byte[in.readInt()];
		in.readFully(marks);
		long[] buckets = new long[size];
		int entry = 0;
		for (int i = 0; i < size; i++) {
			int count = counts[i >> 2] >> 2 * (i & 3) & 3;
			for (int way = 0; way < count; way++) {
				int bits = (marks[entry] & MARK) << 24 | payload.of(entry);
				buckets[i] |= (bits & 0xffffffffL) << 32 * way;
				entry++;
			}
		}
		return new KeyTable(buckets);
	}

	/** What belongs to the entries, by their order in the file. */
	interface Payload {

		/** 24 bits. */
		int of(int entry) throws IOException;

	}

	/**
	 * Replaces each key by its payload; 0 when it has none. All buckets are fetched
	 * before any is looked into: a short loop lets the processor wait for some twenty at
	 * once, which halves the time when the table is not in its nearest cache.
	 */
	void replace(int[] keys, int count) {
		long[] found = new long[count];
		int last = this.buckets.length - 1;
		for (int i = 0; i < count; i++) {
			found[i] = this.buckets[keys[i] >>> this.shift & last];
		}
		for (int i = 0; i < count; i++) {
			int key = keys[i];
			long bucket = found[i];
			int first = (int) bucket;
			int second = (int) (bucket >>> 32);
			int mark = key & MARK;
			keys[i] = first & ifEqual(first >>> 24, mark) | second & ifEqual(second >>> 24, mark);
		}
	}

	/** The 24 payload bits when the marks are equal, else 0. */
	private static int ifEqual(int mark, int other) {
		return ((mark ^ other) - 1 >> 31) & 0xffffff;
	}

}
