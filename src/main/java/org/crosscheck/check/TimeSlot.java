package org.crosscheck.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.crosscheck.claim.AsOf;
import org.crosscheck.quantity.DatePeriod;
import org.jspecify.annotations.Nullable;

/** Compares of which days two values speak. Stateless. */
final class TimeSlot {

	/** Days by which a report may lag what it tells of; "last Friday's attack". */
	private static final int LAG = 3;

	/** Days that make a period a quarter or longer, within which single days differ. */
	private static final int LONG = 62;

	/** How two times compare; EARLIER and LATER say it of the first. */
	enum Relation {

		SAME, UNKNOWN, EARLIER, LATER,
		/** Apart by what the text names: two periods, two events. */
		OTHER

	}

	private TimeSlot() {
	}

	static Relation compare(ClaimInContext a, ClaimInContext b) {
		AsOf one = a.claim().asOf();
		AsOf two = b.claim().asOf();
		if (one.basis() == AsOf.Basis.TEXT && two.basis() == AsOf.Basis.TEXT) {
			return near(one.period(), two.period(), 0) && isOneScale(one.period(), two.period()) ? Relation.SAME
					: Relation.OTHER;
		}
		if (one.basis() == AsOf.Basis.EARLIER || two.basis() == AsOf.Basis.EARLIER) {
			return Relation.OTHER;
		}
		LocalDate first = a.article().published();
		LocalDate second = b.article().published();
		if (one.basis() == AsOf.Basis.TEXT || two.basis() == AsOf.Basis.TEXT) {
			DatePeriod named = (one.basis() == AsOf.Basis.TEXT) ? one.period() : two.period();
			LocalDate published = (one.basis() == AsOf.Basis.TEXT) ? second : first;
			if (published == null) {
				return sameArticle(a, b) ? Relation.SAME : Relation.UNKNOWN;
			}
			boolean foretold = named != null && named.first().isAfter(published);
			if (foretold || !near(named, DatePeriod.day(published), LAG)) {
				return Relation.OTHER;
			}
		}
		if (sameArticle(a, b)) {
			return Relation.SAME;
		}
		if (first == null || second == null) {
			return Relation.UNKNOWN;
		}
		long days = ChronoUnit.DAYS.between(first, second);
		if (Math.abs(days) <= 1) {
			return Relation.SAME;
		}
		return (days > 0) ? Relation.EARLIER : Relation.LATER;
	}

	private static boolean sameArticle(ClaimInContext a, ClaimInContext b) {
		return a.claim().articleId().equals(b.claim().articleId());
	}

	/** "51 this year" is not what was on Sunday, though Sunday lies in the year. */
	private static boolean isOneScale(@Nullable DatePeriod a, @Nullable DatePeriod b) {
		return a == null || b == null || isLong(a) == isLong(b);
	}

	private static boolean isLong(DatePeriod period) {
		return ChronoUnit.DAYS.between(period.first(), period.last()) >= LONG;
	}

	private static boolean near(@Nullable DatePeriod a, @Nullable DatePeriod b, int slack) {
		return a == null || b == null
				|| !a.first().isAfter(b.last().plusDays(slack)) && !b.first().isAfter(a.last().plusDays(slack));
	}

}
