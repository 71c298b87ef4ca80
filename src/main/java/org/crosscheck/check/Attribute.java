package org.crosscheck.check;

/**
 * What a value is said of, as an attribute and its owner: "elevation of Lunda", "Lunda's
 * elevation", "unemployment in Lunda". A sentence that leaves out whose ("Its elevation
 * is 900 metres") meets only another that does: an article that names a town may speak of
 * the next one (semantics.md section 2.1 takes phrases to corefer unless something speaks
 * against it, but a false alarm costs more than a miss). Of attributes that a story has
 * one bearer of ({@link Bearer}), it meets any. Immutable.
 *
 * @param name the attribute, without article
 * @param owner whose it is, without article; empty when not named ("its elevation")
 * @param bearer whose it is where none is named
 */
record Attribute(String name, String owner, Bearer bearer) {

	/** Whose an attribute is of which a sentence does not tell whose. */
	enum Bearer {

		/** Anybody's. */
		ANY,
		/** That of the event of which the story tells, whatever places are named. */
		EVENT,
		/** That of which the story tells. */
		STORY,
		/** The speaker's, or that of which the story tells. */
		SPEAKER

	}

	/** Whether both are one attribute of one owner. */
	boolean isOne(Attribute other) {
		return !this.name.isEmpty() && this.name.equals(other.name)
				&& (this.owner.equals(other.owner) || sharesOwner(other.owner));
	}

	/** Whether both are one attribute, and only one side tells whose. */
	boolean leavesOwnerOut(Attribute other) {
		return this.bearer != Bearer.ANY && this.name.equals(other.name)
				&& this.owner.isEmpty() != other.owner.isEmpty();
	}

	/**
	 * Whether both names hold the other: "lunda", "lunda on the mora", "old lunda".
	 * @param owner the owner on the other side, may be empty
	 */
	private boolean sharesOwner(String owner) {
		return !this.owner.isEmpty() && !owner.isEmpty() && (holds(this.owner, owner) || holds(owner, this.owner));
	}

	private static boolean holds(String longer, String shorter) {
		return longer.endsWith(" " + shorter) || longer.startsWith(shorter + " ");
	}

}
