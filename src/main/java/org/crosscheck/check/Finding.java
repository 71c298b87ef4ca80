package org.crosscheck.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One result of the night: positions set against each other, or one number without a
 * proper source.
 *
 * @param id made from content when first seen (contract.md, Output)
 * @param disputeId shared by the findings of one dispute; the finding's own id when it
 * stands alone
 * @param label what it says
 * @param kind which kind of that, {@code null} when the label has none
 * @param severity how much a desk should care
 * @param confidence probability that it is right as labelled, 0 to 1
 * @param what the quantity in few words ("North Korean troops sent")
 * @param explanation one or two plain sentences: both quotes, the values, the rule, what
 * is missing
 * @param sides one or two
 */
public record Finding(String id, String disputeId, Label label, @Nullable Kind kind, Severity severity,
		double confidence, String what, String explanation, List<Position> sides) {

	public Finding {
		sides = List.copyOf(sides);
		if (sides.isEmpty() || sides.size() > 2) {
			throw new IllegalArgumentException("a finding has one or two sides, not " + sides.size());
		}
	}

}
