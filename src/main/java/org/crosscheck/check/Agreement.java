package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.claim.NumericClaim;

/**
 * Groups claims that say the same: joined by COMPATIBLE relations and of one value, so
 * that a vague number ("thousands") never joins two that contradict each other. Not safe
 * for use by several threads.
 */
final class Agreement {

	private final UnionFind groups = new UnionFind();

	private final Map<String, List<String>> members = new TreeMap<>();

	Agreement(Collection<Relation> relations, ClaimIndex claims) {
		for (Relation relation : relations) {
			String a = relation.left().get(0);
			String b = relation.right().get(0);
			if (relation.label() == Label.COMPATIBLE && sameValue(claims.get(a).claim(), claims.get(b).claim())) {
				this.groups.join(a, b);
			}
		}
		this.groups.names()
			.forEach((id) -> this.members.computeIfAbsent(groupOf(id), (key) -> new ArrayList<>()).add(id));
	}

	/** The name of the group that a claim is in: the least id of its members. */
	String groupOf(String claim) {
		return this.groups.root(claim);
	}

	/** All groups of two or more, by name, members ascending. */
	Map<String, List<String>> groups() {
		return Collections.unmodifiableMap(this.members);
	}

	private static boolean sameValue(NumericClaim a, NumericClaim b) {
		double factorA = a.value().unit().factor();
		double factorB = b.value().unit().factor();
		return close(a.value().low() * factorA, b.value().low() * factorB)
				&& close(a.value().high() * factorA, b.value().high() * factorB);
	}

	private static boolean close(double a, double b) {
		return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
	}

}
