package org.crosscheck.check;

import java.util.List;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Interval;

/**
 * A relation between the numbers of one sentence that they break (semantics.md section 3,
 * ARITHMETIC_INCONSISTENCY). Immutable.
 *
 * @param kind which relation
 * @param parts the numbers that something follows from, at least one
 * @param computed what follows from them, in the unit of the other side
 * @param whole the number that says otherwise; empty where the parts alone are wrong (a
 * weekday against its date), else one
 * @param rule what is broken, in plain words
 */
record Flaw(Kind kind, List<NumericClaim> parts, Interval computed, List<NumericClaim> whole, String rule) {

	Flaw {
		parts = List.copyOf(parts);
		whole = List.copyOf(whole);
	}

}
