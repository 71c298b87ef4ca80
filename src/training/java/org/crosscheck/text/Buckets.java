package org.crosscheck.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Fills the buckets of a {@link KeyTable}. What comes first finds room. */
final class Buckets {

	private final int bits;

	private final byte[][] payloads;

	private final byte[] marks;

	private int size;

	Buckets(int bits) {
		this.bits = bits;
		this.payloads = new byte[2 << bits][];
		this.marks = new byte[2 << bits];
	}

	void add(int key, byte[] payload) {
		int bucket = key >>> 32 - this.bits;
		int first = 2 * bucket;
		byte mark = (byte) key;
		if (this.payloads[first] == null) {
			put(first, mark, payload);
		}
		else if (this.payloads[first + 1] == null && this.marks[first] != mark) {
			put(first + 1, mark, payload);
		}
	}

	private void put(int place, byte mark, byte[] payload) {
		this.payloads[place] = payload;
		this.marks[place] = mark;
		this.size++;
	}

	int size() {
		return this.size;
	}

	/** All payloads in the order of their buckets. */
	byte[] payloads() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (byte[] payload : this.payloads) {
			if (payload != null) {
				bytes.writeBytes(payload);
			}
		}
		return bytes.toByteArray();
	}

	void write(DataOutputStream out) throws IOException {
		byte[] counts = new byte[1 << this.bits - 2];
		byte[] used = new byte[this.size];
		int entry = 0;
		for (int place = 0; place < this.payloads.length; place++) {
			if (this.payloads[place] != null) {
				int bucket = place / 2;
				counts[bucket >> 2] += (byte) (1 << 2 * (bucket & 3));
				used[entry++] = this.marks[place];
			}
		}
		out.writeInt(this.bits);
		out.write(counts);
		out.writeInt(used.length);
		out.write(used);
	}

}
