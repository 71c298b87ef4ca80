package org.crosscheck.store;

import java.util.List;
import java.util.Map;

import org.crosscheck.check.Finding;

/**
 * What the results of a group of articles come to, but for positions that agree.
 *
 * @param comparisons findings of two sides
 * @param sources findings about sources
 * @param fingerprints of the claims that they name, by the claim's id
 */
public record GroupOutcome(List<Finding> comparisons, List<Finding> sources, Map<String, List<String>> fingerprints) {

	public GroupOutcome {
		comparisons = List.copyOf(comparisons);
		sources = List.copyOf(sources);
		fingerprints = Map.copyOf(fingerprints);
	}

	/** How many findings there are. */
	public int size() {
		return this.comparisons.size() + this.sources.size();
	}

}
