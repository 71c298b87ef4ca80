package org.crosscheck.check;

/**
 * Compares what two values are said of. A sentence that leaves out whose ("Its elevation
 * is 900 metres") meets only another that does: an article that names a town may speak of
 * the next one (semantics.md section 2.1 takes phrases to corefer unless something speaks
 * against it, but a false alarm costs more than a miss). Stateless.
 */
final class SubjectSlot {

	private SubjectSlot() {
	}

	/** Whether both are said of one attribute of one owner. */
	static boolean isOne(Comparand a, Comparand b) {
		Attribute one = Attribute.of(a.claim().subject());
		Attribute two = Attribute.of(b.claim().subject());
		return !one.name().isEmpty() && one.name().equals(two.name())
				&& (one.owner().equals(two.owner()) || one.sharesOwner(two));
	}

}
