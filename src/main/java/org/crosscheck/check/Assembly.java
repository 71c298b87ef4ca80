package org.crosscheck.check;

import java.util.List;

/**
 * The findings of a night.
 *
 * @param findings worst first
 * @param corroborated positions of two claims or more that agree
 */
public record Assembly(List<Finding> findings, List<Corroboration> corroborated) {

	public Assembly {
		findings = List.copyOf(findings);
		corroborated = List.copyOf(corroborated);
	}

}
