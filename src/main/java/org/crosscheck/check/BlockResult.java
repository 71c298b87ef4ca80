package org.crosscheck.check;

import java.util.List;

/**
 * What checking one block came to.
 *
 * @param relations between claims, COMPATIBLE ones included
 * @param sourceFindings UNSOURCED and WEAKLY_SOURCED findings; only article blocks have
 * them
 * @param pairs number of pairs compared
 */
public record BlockResult(List<Relation> relations, List<Finding> sourceFindings, long pairs) {

	public BlockResult {
		relations = List.copyOf(relations);
		sourceFindings = List.copyOf(sourceFindings);
	}

}
