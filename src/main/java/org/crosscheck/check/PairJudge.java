package org.crosscheck.check;

import java.util.Set;

import org.crosscheck.article.Role;
import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Stage;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Unit;
import org.crosscheck.text.WordList;

/**
 * Decides about two claims in the order of semantics.md section 2: comparable at all,
 * slots, intervals, time, source. When in doubt it says that they are not comparable. The
 * verdict is the same with the sides swapped. Safe for use by several threads.
 */
final class PairJudge {

	/** What is less sure than this is reported nowhere. */
	private static final double SURE_ENOUGH = 0.5;

	private final ClassTable events = ClassTable.ofEvents();

	private final PopulationSlot populations = new PopulationSlot();

	private final Set<String> madeThings = WordList.read(PairJudge.class, "made-things.txt").all();

	private final EventLink eventLink = new EventLink();

	private final EventJudge eventJudge;

	PairJudge(SameEvent sameEvent) {
		this.eventJudge = new EventJudge(sameEvent);
	}

	/**
	 * The verdict on two claims.
	 * @param articles the probability that their articles are about one event, 1 within
	 * one article
	 */
	Verdict judge(Comparand a, Comparand b, double articles) {
		if (a.fact() != null && b.fact() != null) {
			return PersonFact.judge(a, b, articles);
		}
		String apart = things(a, b);
		if (!apart.isEmpty()) {
			return new Verdict.NotComparable(apart);
		}
		PopulationSlot.Relation population = this.populations.compare(a.claim(), b.claim());
		TimeSlot.Relation time = TimeSlot.compare(a.context(), b.context());
		apart = slots(a, b, population, time);
		if (!apart.isEmpty()) {
			return new Verdict.NotComparable(apart);
		}
		boolean incident = this.eventJudge.isOfIncident(a) && this.eventJudge.isOfIncident(b);
		double oneEvent = this.eventJudge.probability(a, b, articles);
		if (!EventJudge.isLikely(oneEvent, a, b) && !agree(a, b)) {
			return new Verdict.NotComparable("too little says that they tell of one event");
		}
		if (PairDecision.isPlan(a.claim()) != PairDecision.isPlan(b.claim()) && incident) {
			return new Verdict.NotComparable("one is a toll that may still come, and nobody plans a toll");
		}
		Verdict verdict = new PairDecision(a, b, population, time, incident, oneEvent).decide();
		if (!(verdict instanceof Verdict.Judged judged)) {
			return verdict;
		}
		if (judged.label().isContradiction() && EventJudge.isOneVoice(a, b) && !incident) {
			return new Verdict.NotComparable("one voice seldom gives two figures of one thing that lasts");
		}
		if (judged.label() == Label.UPDATE && incident && !accumulates(a) && !accumulates(b)) {
			return new Verdict.NotComparable("what is done on one day is not what is done on another");
		}
		return (judged.confidence() < SURE_ENOUGH) ? new Verdict.NotComparable("it is too unsure whether they clash")
				: verdict;
	}

	/** Whether a claim can be held against one of another article at all. */
	boolean mayMeet(Comparand claim, double articles) {
		return this.eventJudge.mayMeet(claim, articles);
	}

	/** Why the two cannot be one quantity, whatever the event; empty when they may be. */
	String apart(Comparand a, Comparand b) {
		String apart = things(a, b);
		return apart.isEmpty() ? slots(a, b, this.populations.compare(a.claim(), b.claim()),
				TimeSlot.compare(a.context(), b.context())) : apart;
	}

	private String slots(Comparand a, Comparand b, PopulationSlot.Relation population, TimeSlot.Relation time) {
		if (population == PopulationSlot.Relation.OTHER_THING || population == PopulationSlot.Relation.OTHER_SUBSET) {
			return "they count different things";
		}
		if (a.ofAnotherDay(b) || time == TimeSlot.Relation.OTHER) {
			return "the text gives them different days";
		}
		if (a.answers(b)) {
			return "";
		}
		String apart = Predicates.apart(a, b);
		return apart.isEmpty() ? this.eventLink.apart(a, b) : apart;
	}

	/** Two figures that agree need less to be taken for one than two that clash. */
	private static boolean agree(Comparand a, Comparand b) {
		return a.plausible().meets(b.plausible()) && a.claim().value().bound() != Bound.VAGUE
				&& b.claim().value().bound() != Bound.VAGUE && Comparand.shared(a.predicate(), b.predicate()) > 0;
	}

	/** Why the two do not speak of one kind of quantity; empty when they may. */
	private String things(Comparand left, Comparand right) {
		NumericClaim a = left.claim();
		NumericClaim b = right.claim();
		Unit one = a.value().unit();
		Unit two = b.value().unit();
		if (one.dimension() != two.dimension() || !one.base().equals(two.base())) {
			return "they have different units";
		}
		if (one.dimension() == Dimension.DATE || one.dimension() == Dimension.AGE
				|| one.dimension() == Dimension.DURATION) {
			return "dates and durations are not compared by this version, ages and prison terms of one person only";
		}
		if (a.stage() == Stage.DENIED || b.stage() == Stage.DENIED) {
			return "a denial is no number";
		}
		String doubt = DoubtfulCounts.doubt(left, right);
		if (!doubt.isEmpty()) {
			return doubt;
		}
		if (flows(a.measure()) != flows(b.measure()) || changes(a.measure()) != changes(b.measure())) {
			return "they measure different things";
		}
		if (left.answers(right)) {
			return "";
		}
		boolean sameThing = !a.counted().kind().isEmpty() && a.counted().kind().equals(b.counted().kind());
		String event = a.scope().event();
		String other = b.scope().event();
		if (event.isEmpty() || other.isEmpty()) {
			boolean counted = sameThing && event.equals(other)
					&& (left.sameHolder(right) || a.counted().hasPredicateOf(b.counted()));
			boolean counts = one.dimension() == Dimension.COUNT
					&& !(a.counted().head().isEmpty() && b.counted().head().isEmpty()) && !left.isOneValued();
			return (counted || !counts && left.sameAttribute(right) || this.eventJudge.isOneState(left, right)) ? ""
					: "nothing says that they are of one thing and say the same of it";
		}
		if (this.madeThings.contains(event) && this.populations.arePeople(a.counted())) {
			return "people are neither made nor traded";
		}
		if (!this.events.isNeighbour(event, other)) {
			return "they tell of different things that happen ("
					+ ((event.compareTo(other) < 0) ? event + ", " + other : other + ", " + event) + ")";
		}
		if (one.dimension() != Dimension.COUNT && !sameThing && !left.sameAttribute(right)) {
			return "nothing says that they measure one thing";
		}
		return "";
	}

	private static boolean accumulates(Comparand claim) {
		return claim.claim().measure() == Measure.CUMULATIVE || claim.sentence().running();
	}

	private static boolean flows(Measure measure) {
		return measure == Measure.FLOW;
	}

	private static boolean changes(Measure measure) {
		return measure == Measure.CHANGE;
	}

	/** Whether a value is only a limit that a smaller one would also fulfil. */
	static boolean isHedged(NumericClaim claim) {
		return claim.value().bound() == Bound.AT_MOST;
	}

	static boolean isDisplay(NumericClaim claim) {
		return claim.place().role() != Role.BODY;
	}

}
