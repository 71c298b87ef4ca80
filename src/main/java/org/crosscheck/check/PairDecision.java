package org.crosscheck.check;

import java.util.Objects;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Stage;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Interval;
import org.crosscheck.source.SourceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Steps 2 to 7 of the order of decision for one comparable pair (semantics.md section 2).
 *
 * @param a one claim
 * @param b the other
 * @param population how the things counted compare; SAME, UNKNOWN or PART
 * @param time how the days compare; not OTHER
 * @param incident whether they are of an incident, whose toll grows while it is counted
 * @param oneEvent probability that both are of one event, from 0 to 1
 */
record PairDecision(Comparand a, Comparand b, PopulationSlot.Relation population, TimeSlot.Relation time,
		boolean incident, double oneEvent) {

	/**
	 * What is left of the confidence where only the plausible intervals are disjoint,
	 * where a day is unknown, and where only one side says of whom; rules of thumb.
	 */
	private static final double SOFT = 0.85;

	private static final double UNDATED = 0.85;

	private static final double UNNAMED = 0.95;

	/** A second number in one voice is mostly of something else. */
	private static final double ONE_VOICE = 0.55;

	Verdict decide() {
		NumericClaim one = this.a.claim();
		NumericClaim two = this.b.claim();
		Growth growth = new Growth(this.a, this.b, this.incident);
		boolean meet = this.a.plausible().meets(this.b.plausible());
		if (meet && hedgeLost(one, two)) {
			return different(Label.SCOPE_DIFFERENCE, Kind.HEDGE, "one gives as a limit what the other gives as a fact",
					0.6);
		}
		if (isPlan(one) != isPlan(two)) {
			return meet ? compatible("a plan and a fact of one size") : stageApart();
		}
		if (this.population == PopulationSlot.Relation.PART) {
			return new Verdict.NotComparable("one may be part of the other");
		}
		if (meet) {
			return growth.isSaidToHaveRisen() ? different(Label.UPDATE, null,
					"the later report says that the figure has risen", 0.8 * this.oneEvent)
					: compatible("the intervals meet");
		}
		if ((isUncountable(one) || isUncountable(two)) && !farApart()) {
			return new Verdict.NotComparable("\"several\" is too weak to be held against a number near it");
		}
		boolean hard = !this.a.strict().meets(this.b.strict());
		if (!hard && (isVague(one) || isVague(two))) {
			return new Verdict.NotComparable("a vague number and one that its words do not exclude");
		}
		if (!hard && growth.isTooMuch()) {
			return new Verdict.NotComparable("no sum of a whole war grows so much between two reports");
		}
		if (this.time == TimeSlot.Relation.EARLIER || this.time == TimeSlot.Relation.LATER) {
			return overTime(hard);
		}
		if (growth.isSuperseded(hard)) {
			return different(Label.UPDATE, null, "the text tells that one figure replaces the other",
					0.9 * this.oneEvent);
		}
		if (growth.hasRisenOvernight()) {
			return different(Label.UPDATE, null, "the report of the next day may supersede the earlier",
					0.8 * this.oneEvent);
		}
		if (growth.growsByTheHour()) {
			return different(Label.SCOPE_DIFFERENCE, Kind.TIME, "the quantity grows by the hour", 0.55);
		}
		if (growth.movesByTheDay()) {
			return different(Label.UPDATE, null, "the reports are a day apart, and the quantity moves with time", 0.55);
		}
		if (this.time == TimeSlot.Relation.UNKNOWN && !hard) {
			return new Verdict.NotComparable("dates unknown and the strict intervals meet");
		}
		return clash(hard);
	}

	private Verdict stageApart() {
		if (this.time == TimeSlot.Relation.UNKNOWN || this.time == TimeSlot.Relation.SAME) {
			return different(Label.SCOPE_DIFFERENCE, Kind.STAGE, "one is a plan, the other a fact", 0.7);
		}
		boolean planFirst = isPlan(this.a.claim()) == (this.time == TimeSlot.Relation.EARLIER);
		return planFirst ? different(Label.UPDATE, Kind.PLAN_TO_ACTUAL, "first a plan, later a fact", 0.7)
				: different(Label.SCOPE_DIFFERENCE, Kind.STAGE, "one is a plan, the other a fact", 0.6);
	}

	private static boolean isVague(NumericClaim claim) {
		return claim.value().bound() == Bound.VAGUE;
	}

	/** "a couple", "a few", "several", but not "dozens", which names an order. */
	private static boolean isUncountable(NumericClaim claim) {
		return isVague(claim) && claim.value().strict().low() < 20;
	}

	private boolean farApart() {
		Interval one = this.a.plausible();
		Interval two = this.b.plausible();
		return one.low() > 10 * two.high() || two.low() > 10 * one.high();
	}

	private Verdict overTime(boolean hard) {
		Comparand earlier = (this.time == TimeSlot.Relation.EARLIER) ? this.a : this.b;
		Comparand later = (this.time == TimeSlot.Relation.EARLIER) ? this.b : this.a;
		boolean rises = later.plausible().low() >= earlier.plausible().high();
		if (rises || later.claim().measure() != Measure.CUMULATIVE) {
			return different(Label.UPDATE, null, "the later report may supersede the earlier", 0.8 * this.oneEvent);
		}
		if (!hard) {
			return new Verdict.NotComparable("the later figure is lower, but the strict intervals meet");
		}
		if (!later.sentence().running() && !later.whole()) {
			return new Verdict.NotComparable("the later figure is lower, and nothing says that it is a running total");
		}
		return new Verdict.Judged(Label.CONTRADICTION, Kind.NON_MONOTONE, true, 0.8 * this.oneEvent,
				"a later cumulative figure is lower and no revision is stated");
	}

	private Verdict clash(boolean hard) {
		NumericClaim one = this.a.claim();
		NumericClaim two = this.b.claim();
		Slot party = this.a.party(this.b);
		boolean oneArticle = one.articleId().equals(two.articleId());
		boolean display = PairJudge.isDisplay(one) != PairJudge.isDisplay(two);
		double confidence = confidence(hard);
		String rule = (hard ? "the values cannot both hold as written"
				: "the values cannot both hold as a reader takes them") + unknowns();
		if (oneArticle && (display || party == Slot.EQUAL)) {
			return new Verdict.Judged(Label.SELF_CONTRADICTION, display ? Kind.HEADLINE_BODY : null, hard,
					display ? confidence : confidence * ONE_VOICE, rule);
		}
		boolean bothNamed = isNamed(one) && isNamed(two);
		if (party == Slot.EQUAL && bothNamed) {
			return new Verdict.Judged(Label.CONTRADICTION, Kind.MISREPORT, hard, confidence, rule + likeness());
		}
		return new Verdict.Judged(Label.CONTRADICTION, bothNamed ? Kind.DISPUTED : Kind.UNATTRIBUTED, hard, confidence,
				rule);
	}

	/** Why two names are taken for one speaker. */
	private String likeness() {
		String one = this.a.claim().attribution().source();
		String other = this.b.claim().attribution().source();
		Party speaker = this.a.party();
		Party named = this.b.party();
		return (speaker != null && named != null && !Objects.equals(one, other))
				? "; \"" + one + "\" and \"" + other + "\" are taken for one: " + speaker.linkTo(named).reason() : "";
	}

	private double confidence(boolean hard) {
		double sure = (hard ? 1 : SOFT) * this.oneEvent;
		sure *= (this.time == TimeSlot.Relation.UNKNOWN) ? UNDATED : 1;
		sure *= (this.population == PopulationSlot.Relation.UNKNOWN) ? UNNAMED : 1;
		return sure;
	}

	private String unknowns() {
		String dates = (this.time == TimeSlot.Relation.UNKNOWN) ? "; date unknown" : "";
		return dates + ((this.population == PopulationSlot.Relation.UNKNOWN) ? "; only one side says of whom or of what"
				: "");
	}

	/** "up to 10,000" against "10,000": the number stays, the hedge is lost. */
	private static boolean hedgeLost(NumericClaim a, NumericClaim b) {
		boolean oneHedged = PairJudge.isHedged(a) != PairJudge.isHedged(b);
		return oneHedged && a.value().high() == b.value().high() && a.articleId().equals(b.articleId())
				&& PairJudge.isDisplay(a) != PairJudge.isDisplay(b);
	}

	static boolean isPlan(NumericClaim claim) {
		return claim.stage() == Stage.PLANNED || claim.stage() == Stage.CONDITIONAL;
	}

	private static boolean isNamed(NumericClaim claim) {
		return claim.attribution().status() == SourceStatus.SOURCED && claim.attribution().source() != null;
	}

	private static Verdict compatible(String rule) {
		return new Verdict.Judged(Label.COMPATIBLE, null, false, 0.8, rule);
	}

	private static Verdict different(Label label, @Nullable Kind kind, String rule, double confidence) {
		return new Verdict.Judged(label, kind, false, confidence, rule);
	}

}
