package org.crosscheck.check;

/**
 * Compares what two values are said of. Where one sentence leaves out whose ("Its
 * elevation is 900 metres"), the two are one when its article names the owner
 * (semantics.md section 2.1: compatible noun phrases corefer unless something speaks
 * against it). Stateless.
 */
final class SubjectSlot {

	private SubjectSlot() {
	}

	/** Whether both are said of one thing. */
	static boolean isOne(Comparand a, Comparand b) {
		Attribute one = Attribute.of(a.claim().subject());
		Attribute two = Attribute.of(b.claim().subject());
		if (one.name().isEmpty() || !one.name().equals(two.name())) {
			return false;
		}
		boolean alike = one.owner().equals(two.owner()) || one.sharesOwner(two);
		return alike || one.owner().isEmpty() && isNamed(two.owner(), a)
				|| two.owner().isEmpty() && isNamed(one.owner(), b);
	}

	private static boolean isNamed(String owner, Comparand other) {
		return other.context().article().names().stream().anyMatch((name) -> Attribute.isOne(name, owner));
	}

}
