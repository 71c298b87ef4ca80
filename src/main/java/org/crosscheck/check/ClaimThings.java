package org.crosscheck.check;

import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;

/**
 * Names the class of the thing that a claim counts or measures, wide enough that claims
 * of two articles which could concern each other share it. Immutable and safe for use by
 * several threads.
 */
final class ClaimThings {

	private final ClassTable events = ClassTable.ofEvents();

	/** The class; empty when nothing in another article could concern the claim. */
	String of(Comparand comparand) {
		NumericClaim claim = comparand.claim();
		Dimension dimension = claim.value().unit().dimension();
		PersonFact fact = comparand.fact();
		if (fact != null) {
			return fact.key();
		}
		if (dimension == Dimension.DATE || dimension == Dimension.AGE || dimension == Dimension.DURATION) {
			return "";
		}
		if (comparand.isSize()) {
			return claim.value().unit().base();
		}
		String event = claim.scope().event();
		String kind = claim.counted().kind();
		if (dimension == Dimension.COUNT && !event.isEmpty()) {
			return this.events.family(event);
		}
		if (dimension == Dimension.COUNT && !kind.isEmpty() && !comparand.isOneValued()) {
			String said = claim.counted().predicate().said();
			return !kind.equals("people") ? kind : said.isEmpty() ? "" : kind + " " + said;
		}
		String what = claim.subject().isEmpty() && !comparand.isOneValued() ? kind : comparand.attribute().name();
		return what.isEmpty() ? "" : claim.value().unit().base() + " " + what;
	}

}
