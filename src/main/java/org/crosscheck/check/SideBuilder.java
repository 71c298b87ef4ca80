package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.quantity.Interval;

/**
 * Turns the relations between two groups of agreeing claims into findings with two sides,
 * such that every claim of one side stands in the relation to every claim of the other.
 * Stateless.
 */
final class SideBuilder {

	private static final Comparator<Relation> BEST_FIRST = Comparator.comparing(Relation::severity)
		.thenComparing(Comparator.comparingDouble(Relation::confidence).reversed())
		.thenComparing((relation) -> relation.left().get(0))
		.thenComparing((relation) -> relation.right().get(0));

	/**
	 * The sides of one finding.
	 *
	 * @param anchor the relation that stands for it
	 */
	record Sides(Relation anchor, Position left, Position right) {
	}

	private SideBuilder() {
	}

	/** Findings that together hold every relation of a front, best anchors first. */
	static List<Sides> cover(List<Relation> front, ClaimIndex claims) {
		List<Relation> left = new ArrayList<>(front);
		left.sort(BEST_FIRST);
		List<Sides> found = new ArrayList<>();
		while (!left.isEmpty()) {
			Relation anchor = left.get(0);
			if (anchor.left().size() > 1) {
				found.add(new Sides(anchor, computed(anchor.left(), claims), position(anchor.right(), claims)));
				left.remove(0);
			}
			else {
				Sides sides = around(anchor, front, claims);
				found.add(sides);
				left.removeIf((relation) -> sides.left().claims().contains(relation.left().get(0))
						&& sides.right().claims().contains(relation.right().get(0)));
			}
		}
		return found;
	}

	private static Sides around(Relation anchor, List<Relation> front, ClaimIndex claims) {
		String a = anchor.left().get(0);
		Set<String> right = new TreeSet<>();
		Set<String> pairs = new LinkedHashSet<>();
		for (Relation relation : front) {
			pairs.add(relation.left().get(0) + " " + relation.right().get(0));
			if (relation.left().get(0).equals(a) && relation.kind() == anchor.kind()) {
				right.add(relation.right().get(0));
			}
		}
		Set<String> left = new TreeSet<>();
		for (Relation relation : front) {
			String candidate = relation.left().get(0);
			if (right.stream().allMatch((b) -> pairs.contains(candidate + " " + b))) {
				left.add(candidate);
			}
		}
		return new Sides(anchor, position(List.copyOf(left), claims), position(List.copyOf(right), claims));
	}

	private static Position position(List<String> ids, ClaimIndex claims) {
		return position(claims.get(ids));
	}

	static Position position(List<ClaimInContext> members) {
		return Positions.of(members.stream().map(ClaimInContext::claim).toList(),
				members.stream().map(Positions::originOf).toList());
	}

	/** A side whose value is the sum of its claims. */
	private static Position computed(List<String> ids, ClaimIndex claims) {
		List<ClaimInContext> parts = claims.get(ids);
		Position plain = position(parts);
		Interval sum = parts.stream()
			.map((part) -> part.claim().value().strict())
			.reduce(Interval.exactly(0), Interval::plus);
		return new Position(plain.anchor(), sum.low(), sum.high(), plain.bound(), plain.sources(), 1, plain.claims());
	}

}
