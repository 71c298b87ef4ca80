package org.crosscheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.quantity.Bound;

/**
 * Keeps, of what the claims of two articles (or of one) came to, what can hold together:
 * a number has one counterpart in the other article. Where that article confirms it, its
 * other numbers are of other events; where numbers of several events deny it, only the
 * likeliest does. Stateless.
 */
final class Counterparts {

	/** Counterparts nearer in confidence than this are not told apart. */
	private static final double MARGIN = 0.02;

	/**
	 * What comparing two claims came to.
	 *
	 * @param relation between just these two
	 */
	record Compared(Comparand one, Comparand other, Relation relation) {
	}

	/** One of the two claims, seen from the other. */
	private record Denial(Compared compared, Comparand by) {

		private double confidence() {
			return this.compared.relation().confidence();
		}

		/** Whether both would be counterparts, but not together. */
		private boolean isRivalOf(Denial other) {
			return this.by.claim().scope().telling() != other.by.claim().scope().telling()
					&& !this.by.strict().equals(other.by.strict());
		}

	}

	private Counterparts() {
	}

	/** The relations that are kept. */
	static List<Relation> keep(List<Compared> compared) {
		Set<String> confirmed = new HashSet<>();
		Map<String, List<Denial>> denials = new HashMap<>();
		for (Compared pair : compared) {
			String toOther = side(pair.one(), pair.other());
			String toOne = side(pair.other(), pair.one());
			if (pair.relation().label() == Label.COMPATIBLE && saysTheSame(pair.one(), pair.other())) {
				confirm(pair.one(), pair.other(), toOther, confirmed);
				confirm(pair.other(), pair.one(), toOne, confirmed);
			}
			else if (pair.relation().label().isContradiction()) {
				denials.computeIfAbsent(toOther, (key) -> new ArrayList<>()).add(new Denial(pair, pair.other()));
				denials.computeIfAbsent(toOne, (key) -> new ArrayList<>()).add(new Denial(pair, pair.one()));
			}
		}
		Set<Relation> dropped = new HashSet<>();
		denials.forEach((side, list) -> list.stream()
			.filter((denial) -> confirmed.contains(side) || list.stream().anyMatch((rival) -> beats(rival, denial)))
			.forEach((denial) -> dropped.add(denial.compared().relation())));
		return compared.stream().map(Compared::relation).filter((relation) -> !dropped.contains(relation)).toList();
	}

	/** "At least 27" and "dozens" admit 35 and do not say so. */
	private static boolean saysTheSame(Comparand one, Comparand other) {
		boolean open = Double.isInfinite(one.strict().high()) || Double.isInfinite(other.strict().high());
		return !isVague(one) && !isVague(other) && (!open || one.written().meets(other.written()));
	}

	private static boolean isVague(Comparand claim) {
		return claim.claim().value().bound() == Bound.VAGUE;
	}

	/** What an article says twice it may yet deny; only a headline is at its service. */
	private static void confirm(Comparand one, Comparand other, String side, Set<String> confirmed) {
		if (!one.sameArticle(other) || PairJudge.isDisplay(one.claim())) {
			confirmed.add(side);
		}
	}

	private static boolean beats(Denial rival, Denial denial) {
		return rival.confidence() > denial.confidence() + MARGIN && rival.isRivalOf(denial);
	}

	/** A claim as it stands to another article. */
	private static String side(Comparand claim, Comparand other) {
		return claim.claim().id() + " " + other.claim().articleId();
	}

}
