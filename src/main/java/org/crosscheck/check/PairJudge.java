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

	private final ClassTable events = ClassTable.ofEvents();

	private final PopulationSlot populations = new PopulationSlot();

	private final EventLink eventLink = new EventLink();

	private final SameEvent sameEvent;

	private final Set<String> incidents = WordList.read(PairJudge.class, "incident-events.txt").all();

	/**
	 * Below this two articles are not held against each other where they tell of
	 * incidents: at 0.8, 99 of 100 flags on local incidents stayed inside one of them
	 * (src/docs/same-event-model.md).
	 */
	private static final double LINKED = 0.8;

	/** Where the sentences tell it; rule of thumb. */
	private static final double TOLD = 0.85;

	/** Below this two numbers that clash are not taken to be of one event. */
	private static final double LIKELY = 0.5;

	/**
	 * The same within one article in one voice: there 0.65 is right about as often as 0.5
	 * is between articles.
	 */
	private static final double LIKELY_IN_ONE_VOICE = 0.65;

	PairJudge(SameEvent sameEvent) {
		this.sameEvent = sameEvent;
	}

	/**
	 * The verdict on two claims.
	 * @param articles the probability that their articles are about one event, 1 within
	 * one article
	 */
	Verdict judge(Comparand a, Comparand b, double articles) {
		String apart = things(a.claim(), b.claim());
		if (!apart.isEmpty()) {
			return new Verdict.NotComparable(apart);
		}
		PopulationSlot.Relation population = this.populations.compare(a.claim(), b.claim());
		if (population == PopulationSlot.Relation.OTHER_THING || population == PopulationSlot.Relation.OTHER_SUBSET) {
			return new Verdict.NotComparable("they count different things");
		}
		TimeSlot.Relation time = TimeSlot.compare(a.context(), b.context());
		if (time == TimeSlot.Relation.OTHER) {
			return new Verdict.NotComparable("the text gives them different days");
		}
		apart = Predicates.apart(a, b);
		if (apart.isEmpty()) {
			apart = this.eventLink.apart(a, b);
		}
		if (!apart.isEmpty()) {
			return new Verdict.NotComparable(apart);
		}
		double oneEvent = oneEvent(a, b, articles);
		if (oneEvent < (isOneVoice(a, b) ? LIKELY_IN_ONE_VOICE : LIKELY) && !agree(a, b)) {
			return new Verdict.NotComparable("too little says that they tell of one event");
		}
		return new PairDecision(a, b, population, time, oneEvent).decide();
	}

	/** The probability that both are of one event, or of one state of affairs. */
	private double oneEvent(Comparand a, Comparand b, double articles) {
		if (a.whole()) {
			return TOLD;
		}
		if (this.incidents.contains(a.claim().scope().event())) {
			return (articles < LINKED) ? 0 : articles * this.sameEvent.probability(a, b);
		}
		return TellingContext.isShared(a, b) ? TOLD : 0;
	}

	/** Whether what they say may be the same quantity, were it of one event. */
	boolean mayMean(Comparand a, Comparand b) {
		PopulationSlot.Relation population = this.populations.compare(a.claim(), b.claim());
		return things(a.claim(), b.claim()).isEmpty() && population != PopulationSlot.Relation.OTHER_THING
				&& population != PopulationSlot.Relation.OTHER_SUBSET && Predicates.apart(a, b).isEmpty();
	}

	/** An article that does not name who denies whom seldom contradicts itself. */
	private static boolean isOneVoice(Comparand a, Comparand b) {
		return a.sameArticle(b) && a.party(b) != Slot.DIFFERENT && !isDisplay(a.claim()) && !isDisplay(b.claim());
	}

	/** Two figures that agree need less to be taken for one than two that clash. */
	private static boolean agree(Comparand a, Comparand b) {
		return a.plausible().meets(b.plausible()) && a.claim().value().bound() != Bound.VAGUE
				&& b.claim().value().bound() != Bound.VAGUE && Comparand.shared(a.predicate(), b.predicate()) > 0;
	}

	/** Why the two do not speak of one kind of quantity; empty when they may. */
	private String things(NumericClaim a, NumericClaim b) {
		Unit one = a.value().unit();
		Unit two = b.value().unit();
		if (one.dimension() != two.dimension() || !one.base().equals(two.base())) {
			return "they have different units";
		}
		if (one.dimension() == Dimension.DATE || one.dimension() == Dimension.AGE
				|| one.dimension() == Dimension.DURATION) {
			return "dates, ages and durations are not compared by this version";
		}
		if (a.stage() == Stage.DENIED || b.stage() == Stage.DENIED) {
			return "a denial is no number";
		}
		if (flows(a.measure()) != flows(b.measure()) || changes(a.measure()) != changes(b.measure())) {
			return "they measure different things";
		}
		boolean sameThing = !a.counted().kind().isEmpty() && a.counted().kind().equals(b.counted().kind());
		boolean sameSubject = !a.subject().isEmpty() && a.subject().equals(b.subject());
		String event = a.scope().event();
		String other = b.scope().event();
		if (event.isEmpty() || other.isEmpty()) {
			boolean specific = sameThing && !a.counted().kind().equals("people");
			boolean counts = one.dimension() == Dimension.COUNT
					&& !(a.counted().head().isEmpty() && b.counted().head().isEmpty());
			return (specific && event.equals(other) || sameSubject && !counts) ? ""
					: "at least one does not tell what happens to the things counted";
		}
		if (!this.events.isNeighbour(event, other)) {
			return "they tell of different things that happen (" + event + ", " + other + ")";
		}
		if (one.dimension() != Dimension.COUNT && !sameSubject && !sameThing) {
			return "nothing says that they measure one thing";
		}
		return "";
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
