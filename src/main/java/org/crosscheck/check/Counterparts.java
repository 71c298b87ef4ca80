package org.crosscheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps, of what the claims of two articles (or of one) came to, what can hold together:
 * a number has one counterpart in the other article. Where that article confirms it, its
 * other numbers are of other events; where several deny it, only the likeliest does, and
 * none when two are about as likely. Stateless.
 */
final class Counterparts {

	/** Counterparts nearer in confidence than this are not told apart. */
	private static final double MARGIN = 0.02;

	private Counterparts() {
	}

	/**
	 * What is kept.
	 * @param relations between single claims of two articles, or of one
	 * @param articleOf names the article of a claim by the claim's id
	 */
	static List<Relation> keep(List<Relation> relations, UnaryOperator<String> articleOf) {
		Set<String> confirmed = new HashSet<>();
		Map<String, List<Relation>> denials = new HashMap<>();
		for (Relation relation : relations) {
			String left = relation.left().get(0);
			String right = relation.right().get(0);
			String toRight = left + " " + articleOf.apply(right);
			String toLeft = right + " " + articleOf.apply(left);
			if (relation.label() == Label.COMPATIBLE) {
				confirmed.add(toRight);
				confirmed.add(toLeft);
			}
			else if (relation.label().isContradiction()) {
				denials.computeIfAbsent(toRight, (key) -> new ArrayList<>()).add(relation);
				denials.computeIfAbsent(toLeft, (key) -> new ArrayList<>()).add(relation);
			}
		}
		Set<Relation> dropped = new HashSet<>();
		denials.forEach((side, list) -> {
			if (confirmed.contains(side)) {
				dropped.addAll(list);
			}
			else {
				double best = list.stream().mapToDouble(Relation::confidence).max().orElse(0);
				list.stream().filter((relation) -> relation.confidence() < best - MARGIN).forEach(dropped::add);
			}
		});
		return relations.stream().filter((relation) -> !dropped.contains(relation)).toList();
	}

}
