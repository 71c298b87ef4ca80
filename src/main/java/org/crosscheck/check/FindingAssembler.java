package org.crosscheck.check;

import java.util.List;
import java.util.Map;

/**
 * Gathers the relations of a night into positions, disputes and findings: claims that
 * agree form a position, positions are set against each other (semantics.md section 3).
 * Pure, and the result does not depend on the order of the relations. Immutable and safe
 * for use by several threads.
 */
public final class FindingAssembler {

	/**
	 * Makes the findings.
	 * @param relations all relations of the night
	 * @param claims every claim that a relation names, by id
	 */
	public Assembly assemble(List<Relation> relations, Map<String, ClaimInContext> claims) {
		return new Assembly(List.of(), List.of());
	}

}
