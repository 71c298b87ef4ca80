package org.crosscheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.check.Counterparts.Compared;
import org.crosscheck.quantity.Bound;
import org.crosscheck.source.SourceStatus;

/**
 * Keeps, of the figures of an article that might all be an update of one figure, the
 * likeliest: that of the same speaker, else one that is called a new one, else the
 * surest, else the nearest. A figure that the article says as well, or that agrees with
 * one it says, it has not replaced unless it tells so. Stateless.
 */
final class UpdateCounterparts {

	/** Counterparts nearer in confidence than this are not told apart. */
	private static final double MARGIN = 0.1;

	/** One of the two figures of an update, seen from the other. */
	private record Step(Compared compared, Comparand from, Comparand to) {

		/** Whether this and not the other tells what became of their one figure. */
		private boolean beats(Step other) {
			if (this.to.written().meets(other.to.written()) || other.isToldByOneArticle()) {
				return false;
			}
			if (isOfOneSpeaker() || other.isOfOneSpeaker()) {
				return !other.isOfOneSpeaker();
			}
			if (isStated() != other.isStated()) {
				return isStated();
			}
			double surer = this.compared.relation().confidence() - other.compared.relation().confidence();
			return (Math.abs(surer) > MARGIN) ? surer > 0 : distance() < other.distance();
		}

		private boolean isOfOneSpeaker() {
			return isNamed(this.from) && isNamed(this.to) && this.from.party(this.to) == Slot.EQUAL;
		}

		private static boolean isNamed(Comparand claim) {
			return claim.claim().attribution().status() == SourceStatus.SOURCED && claim.party() != null;
		}

		/** Whether the later of the two is called a new figure: all others are older. */
		private boolean isStated() {
			return later().sentence().revised();
		}

		private Comparand later() {
			return isForward() ? this.to : this.from;
		}

		private boolean isForward() {
			return this.to.written().low() > this.from.written().low();
		}

		private double distance() {
			return Math.abs(this.to.written().low() - this.from.written().low());
		}

		/** Whether one article has both and says which came first. */
		private boolean isToldByOneArticle() {
			return this.from.sameArticle(this.to)
					&& (this.from.sentence().superseded() || this.to.sentence().superseded());
		}

		/** Whether it would have to be told even if the other article says both. */
		private boolean isOwn() {
			return isStated() || isOfOneSpeaker() || this.from.sameArticle(this.to);
		}

	}

	private UpdateCounterparts() {
	}

	/** Without the updates that another one makes needless. */
	static List<Compared> keep(List<Compared> compared) {
		Map<String, List<Step>> steps = new HashMap<>();
		Set<String> confirmed = new HashSet<>();
		for (Compared pair : compared) {
			if (pair.relation().label() == Label.UPDATE && pair.relation().kind() == null) {
				add(steps, new Step(pair, pair.one(), pair.other()));
				add(steps, new Step(pair, pair.other(), pair.one()));
			}
			else if (pair.relation().label() == Label.COMPATIBLE && saysIt(pair.one()) && saysIt(pair.other())) {
				confirmed.add(side(pair.one(), pair.other()));
				confirmed.add(side(pair.other(), pair.one()));
			}
		}
		Set<Compared> dropped = new HashSet<>();
		steps.forEach((side, all) -> all.stream()
			.filter((step) -> !step.isOwn() && confirmed.contains(side)
					|| all.stream().anyMatch((rival) -> !bothReplaced(step, rival) && rival.beats(step)))
			.forEach((step) -> dropped.add(step.compared())));
		return compared.stream().filter((pair) -> !dropped.contains(pair)).toList();
	}

	/**
	 * A figure that is called new replaces all that an article has of several speakers.
	 */
	private static boolean bothReplaced(Step step, Step rival) {
		return !step.isForward() && step.isStated() && !rival.isOfOneSpeaker();
	}

	private static void add(Map<String, List<Step>> steps, Step step) {
		steps.computeIfAbsent(side(step.from(), step.to()), (key) -> new ArrayList<>()).add(step);
	}

	/**
	 * Whether a text stands by a figure: not by "dozens", nor by what it was at first.
	 */
	private static boolean saysIt(Comparand claim) {
		return claim.claim().value().bound() != Bound.VAGUE && !claim.sentence().superseded();
	}

	/** A claim as it stands to another article. */
	private static String side(Comparand claim, Comparand other) {
		return claim.claim().id() + " " + other.claim().articleId();
	}

}
