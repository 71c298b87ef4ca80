package org.crosscheck.check;

import java.time.LocalDate;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;

/**
 * Tells whether one of two figures that differ may be the other one grown, though their
 * days are not apart (semantics.md section 2.5).
 *
 * @param a one claim
 * @param b the other
 * @param incident whether they are of an incident, whose toll grows while it is counted
 */
record Growth(Comparand a, Comparand b, boolean incident) {

	/** By how many times the sum of a whole war grows between two reports at most. */
	private static final double MOST_GROWTH = 2;

	/** Whether the sum of a whole war would have grown more than it does. */
	boolean isTooMuch() {
		return this.a.whole() && timesApart() > MOST_GROWTH;
	}

	/** How many times higher one is than the other. */
	private double timesApart() {
		double one = this.a.written().low();
		double two = this.b.written().low();
		return Math.max(one, two) / Math.max(1, Math.min(one, two));
	}

	/**
	 * A figure that one of the texts calls an earlier one, a higher one that it calls
	 * revised, or a lower limit ("at least 12") that has been outgrown: by the same
	 * party, or of an incident by anybody, for "at least" tells that the count goes on.
	 */
	boolean isSuperseded(boolean hard) {
		boolean aHigher = this.a.plausible().low() >= this.b.plausible().high();
		Comparand higher = aHigher ? this.a : this.b;
		Comparand lower = aHigher ? this.b : this.a;
		boolean grows = higher.claim().measure() == Measure.CUMULATIVE && lower.claim().measure() == Measure.CUMULATIVE;
		boolean goesOn = this.incident && !lower.whole() && Double.isInfinite(lower.strict().high());
		boolean disputed = this.a.sentence().contrasting() || this.b.sentence().contrasting();
		boolean outgrown = !hard && !disputed && (goesOn || higher.party(lower) != Slot.DIFFERENT);
		boolean earlier = this.a.sentence().superseded() != this.b.sentence().superseded();
		return earlier || grows && (outgrown || higher.sentence().revised());
	}

	/** A running total that is higher in the article of the next day. */
	boolean hasRisenOvernight() {
		LocalDate first = this.a.context().article().published();
		LocalDate second = this.b.context().article().published();
		if (first == null || second == null || first.equals(second)) {
			return false;
		}
		boolean inOrder = second.isAfter(first);
		Comparand later = inOrder ? this.b : this.a;
		Comparand earlier = inOrder ? this.a : this.b;
		return later.claim().measure() == Measure.CUMULATIVE && later.plausible().low() >= earlier.plausible().high();
	}

	/**
	 * "The number of dead rose to 14" a day after "at least 11": that 14 would have been
	 * no surprise takes nothing from the news.
	 */
	boolean isSaidToHaveRisen() {
		boolean aHigher = this.a.written().low() > this.b.written().high();
		Comparand higher = aHigher ? this.a : this.b;
		Comparand lower = aHigher ? this.b : this.a;
		boolean grows = higher.claim().measure() == Measure.CUMULATIVE && lower.claim().measure() == Measure.CUMULATIVE;
		LocalDate first = lower.context().article().published();
		LocalDate second = higher.context().article().published();
		return this.incident && grows && !isVague(lower.claim()) && !isVague(higher.claim())
				&& higher.written().low() > lower.written().high() && higher.sentence().revised() && first != null
				&& second != null && second.isAfter(first);
	}

	/** Turnout, or what a fire has burned, told by two articles of one day. */
	boolean growsByTheHour() {
		return !this.incident && !this.a.sameArticle(this.b) && this.a.claim().measure() == Measure.CUMULATIVE
				&& this.a.claim().value().unit().dimension() != Dimension.COUNT;
	}

	/** A stock that is no running total may change from one day to the next. */
	boolean movesByTheDay() {
		boolean stock = this.a.claim().measure() == Measure.STOCK && this.b.claim().measure() == Measure.STOCK
				&& this.a.claim().value().unit().dimension() == Dimension.COUNT;
		LocalDate first = this.a.context().article().published();
		LocalDate second = this.b.context().article().published();
		boolean moves = !this.a.isOneValued() && !isAboard(this.a) && !isAboard(this.b);
		return stock && moves && first != null && second != null && !first.equals(second);
	}

	/** Who was on board when it happened stays who was on board. */
	private static boolean isAboard(Comparand claim) {
		return claim.claim().scope().event().equals(EventJudge.ABOARD);
	}

	private static boolean isVague(NumericClaim claim) {
		return claim.value().bound() == Bound.VAGUE;
	}

}
