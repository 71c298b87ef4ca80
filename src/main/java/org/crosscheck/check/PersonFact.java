package org.crosscheck.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A number of which one named person has one value at a time (semantics.md section 4.10).
 * Immutable.
 *
 * @param sort what of the person it tells
 * @param person the full name, lower case
 * @param sole whether the article gives no other value of it
 */
record PersonFact(Sort sort, String person, boolean sole) {

	/** After so many days a court of appeal may have spoken, or a new charge come. */
	private static final int TERM_DAYS = 7;

	/**
	 * What is left of the probability that the articles tell of one event, for namesakes
	 * (a father and his son) and for facts read wrongly; rules of thumb.
	 */
	private static final double AGE_SURE = 0.85;

	private static final double TERM_SURE = 0.8;

	/** What a number may tell of a person. */
	enum Sort {

		AGE, PRISON_TERM

	}

	/**
	 * Whether two numbers are of one sort and person; titles and first names that only
	 * one report gives do not part them.
	 */
	boolean isOne(PersonFact other) {
		return this.sort == other.sort && (this.person.equals(other.person) || this.person.endsWith(" " + other.person)
				|| other.person.endsWith(" " + this.person));
	}

	/** What two facts of one person have in common: the sort and the last two names. */
	String key() {
		int last = this.person.lastIndexOf(' ');
		return this.sort + " " + this.person.substring(this.person.lastIndexOf(' ', last - 1) + 1);
	}

	/**
	 * The verdict on two numbers of one person.
	 * @param articles the probability that their articles are about one event
	 */
	static Verdict judge(Comparand a, Comparand b, double articles) {
		PersonFact one = a.fact();
		PersonFact two = b.fact();
		if (one == null || two == null || !one.isOne(two)) {
			return new Verdict.NotComparable("ages and terms are compared of one named person only");
		}
		boolean told = articles == 1 || areToldOfOne(one.person, a, b);
		if (!EventJudge.areLinked(articles) || !told || !a.sameArticle(b) && !(one.sole && two.sole)) {
			return new Verdict.NotComparable("too little says that they are of one person at one time");
		}
		if (a.plausible().meets(b.plausible()) || mayBothHold(one.sort, a, b)) {
			return new Verdict.Judged(Label.COMPATIBLE, null, false, 0.8, "both may be true of one person");
		}
		double confidence = articles * (one.sort == Sort.AGE ? AGE_SURE : TERM_SURE);
		String rule = (one.sort == Sort.AGE) ? "one person has one age" : "one sentence has one length";
		Slot party = a.party(b);
		if (a.sameArticle(b)) {
			return (party == Slot.DIFFERENT) ? clash(Label.CONTRADICTION, Kind.DISPUTED, confidence, rule)
					: clash(Label.SELF_CONTRADICTION, null, confidence, rule);
		}
		boolean named = a.claim().attribution().source() != null && b.claim().attribution().source() != null;
		return clash(Label.CONTRADICTION,
				!named ? Kind.UNATTRIBUTED : (party == Slot.EQUAL) ? Kind.MISREPORT : Kind.DISPUTED, confidence, rule);
	}

	/** A namesake has nothing else in common. */
	private static boolean areToldOfOne(String person, Comparand a, Comparand b) {
		Set<String> names = new HashSet<>(a.names());
		names.retainAll(b.names());
		names.removeIf(person::contains);
		return !names.isEmpty() || Comparand.shared(a.predicate(), b.predicate()) > 0;
	}

	/**
	 * An age may differ by a year where the days do, and so within an article, which may
	 * repeat an old caption; of several terms in an article one may be a part.
	 */
	private static boolean mayBothHold(Sort sort, Comparand a, Comparand b) {
		LocalDate first = a.context().article().published();
		LocalDate second = b.context().article().published();
		if (sort == Sort.PRISON_TERM) {
			return a.sameArticle(b)
					|| first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) > TERM_DAYS;
		}
		boolean oneDay = !a.sameArticle(b) && first != null && first.equals(second);
		return !oneDay && Math.abs(a.written().low() - b.written().low()) <= 1;
	}

	private static Verdict clash(Label label, @Nullable Kind kind, double confidence, String rule) {
		return new Verdict.Judged(label, kind, true, confidence, rule);
	}

}
