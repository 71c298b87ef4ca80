package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Gives the findings of one dispute one name: findings of one family that share a claim
 * belong together, and the least of their ids names the dispute. Stateless.
 */
final class DisputeBuilder {

	private DisputeBuilder() {
	}

	static List<Finding> name(Collection<Finding> findings, Agreement agreement) {
		UnionFind disputes = new UnionFind();
		for (Finding finding : findings) {
			for (Position side : finding.sides()) {
				for (String claim : side.claims()) {
					String group = "z" + finding.label().isContradiction() + agreement.groupOf(claim);
					// ids are hexadecimal and groups begin with "z", so the least is an
					// id
					disputes.join(finding.id(), group);
				}
			}
		}
		List<Finding> named = new ArrayList<>();
		for (Finding finding : findings) {
			named.add(new Finding(finding.id(), disputes.root(finding.id()), finding.label(), finding.kind(),
					finding.severity(), finding.confidence(), finding.what(), finding.explanation(), finding.sides()));
		}
		return named;
	}

}
