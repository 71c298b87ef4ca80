package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Pairs of tags that say by themselves how the one depends on the other (a determiner
 * before its noun). Immutable.
 */
final class SureRelations {

	private final int tags;

	/** The relation plus 1; 0 where it has to be weighed. */
	private final byte[] relations;

	private SureRelations(int tags, byte[] relations) {
		this.tags = tags;
		this.relations = relations;
	}

	/** Reads the number of tags, then a byte for each pair and side. */
	static SureRelations read(DataInputStream in) throws IOException {
		int tags = in.readInt();
		byte[] relations = new byte[2 * tags * tags];
		in.readFully(relations);
		return new SureRelations(tags, relations);
	}

	/** Where a pair of tags stands among the bytes. */
	static int place(int headTag, int tag, boolean before, int tags) {
		return (headTag * tags + tag) * 2 + (before ? 0 : 1);
	}

	/** The number of the relation; -1 when the parser has to weigh it. */
	int relation(int headTag, int tag, boolean before) {
		return this.relations[place(headTag, tag, before, this.tags)] - 1;
	}

}
