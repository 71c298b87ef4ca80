package org.crosscheck.check;

import java.util.List;

/**
 * What checking one block came to.
 *
 * @param relations between claims, COMPATIBLE ones included
 * @param ownFindings of single sentences (UNSOURCED, WEAKLY_SOURCED, arithmetic); only
 * article blocks have them
 * @param pairs number of pairs compared
 */
public record BlockResult(List<Relation> relations, List<Finding> ownFindings, long pairs) {

	public BlockResult {
		relations = List.copyOf(relations);
		ownFindings = List.copyOf(ownFindings);
	}

}
