package org.crosscheck.check;

/**
 * How far a number reaches, as its sentence says.
 *
 * @param size the greater the wider; {@link #UNSAID} where the sentence does not tell
 * @param whole whether the words set it against a part of it ("nationwide", "in the
 * county as a whole")
 */
record Extent(int size, boolean whole) {

	static final int UNSAID = 0;

	static final Extent NONE = new Extent(UNSAID, false);

	boolean isSaid() {
		return this.size != UNSAID;
	}

	/** Whether both are said and one is wider. */
	boolean differs(Extent other) {
		return isSaid() && other.isSaid() && this.size != other.size;
	}

}
