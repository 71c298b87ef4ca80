package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which days a value speaks: those that the same sentence names nearest to it,
 * else, unless it is a plan, the article's day. A date behind "since" or "by" begins or
 * ends a period and dates nothing. Safe for use by several threads.
 */
final class AsOfReader {

	private AsOfReader() {
	}

	static AsOf read(Sentence sentence, Quantity quantity, List<Quantity> all, Stage stage,
			@Nullable LocalDate published) {
		if (quantity.date() != null) {
			return new AsOf(quantity.date(), AsOf.Basis.TEXT);
		}
		DatePeriod named = nearest(sentence, quantity, all);
		if (named != null) {
			return new AsOf(named, AsOf.Basis.TEXT);
		}
		boolean present = stage == Stage.ACTUAL || stage == Stage.ALLEGED || stage == Stage.ANNOUNCED;
		return (present && published != null) ? new AsOf(DatePeriod.day(published), AsOf.Basis.PUBLISHED)
				: AsOf.UNKNOWN;
	}

	/** The days named nearest; of two as near, those named first. */
	private static @Nullable DatePeriod nearest(Sentence sentence, Quantity quantity, List<Quantity> all) {
		DatePeriod nearest = null;
		int least = Integer.MAX_VALUE;
		for (Quantity other : all) {
			DatePeriod period = periodOf(sentence, other);
			if (period != null && distance(quantity, other) < least && dates(sentence, other)
					&& !isOfComparison(sentence, quantity, other)) {
				nearest = period;
				least = distance(quantity, other);
			}
		}
		return nearest;
	}

	/** The days a number names: a date, or the whole of a year behind a preposition. */
	private static @Nullable DatePeriod periodOf(Sentence sentence, Quantity number) {
		int first = sentence.tokenAt(number.span().start());
		if (number.date() == null && first > 0 && isOfYear(sentence.tokens().get(first - 1).lower())
				&& number.skip() == SkipReason.YEAR && number.low() >= 1 && number.low() <= 9999) {
			int year = (int) number.low();
			return new DatePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		}
		return number.date();
	}

	/** Whether a date tells when, not since when or until when. */
	static boolean dates(Sentence sentence, Quantity date) {
		int first = sentence.tokenAt(date.span().start());
		String before = (first > 0) ? sentence.tokens().get(first - 1).lower() : "";
		String own = sentence.tokens().get(first).lower();
		return isWholePeriod(sentence, date, first) || !isBorder(before) && !isBorder(own);
	}

	/** "from May to July" has both ends. */
	private static boolean isWholePeriod(Sentence sentence, Quantity date, int first) {
		int last = sentence.tokenAt(date.span().end() - 1);
		for (int i = first + 1; i < last; i++) {
			Token token = sentence.tokens().get(i);
			if (token.is("to") || token.is("until") || token.is("till") || token.is("through")) {
				return true;
			}
		}
		return false;
	}

	/** "$40m, against $30m a year ago": the date is that of what it is held against. */
	private static boolean isOfComparison(Sentence sentence, Quantity quantity, Quantity date) {
		int from = sentence.tokenAt(quantity.span().end() - 1) + 1;
		int to = sentence.tokenAt(date.span().start());
		for (int i = from; i < to - 1; i++) {
			if (isComparison(sentence.tokens().get(i).lower())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isComparison(String word) {
		return switch (word) {
			case "against", "compared", "versus", "vs", "vs.", "than" -> true;
			default -> false;
		};
	}

	private static boolean isOfYear(String word) {
		return switch (word) {
			case "in", "of", "during", "for", "through", "throughout", "the" -> true;
			default -> false;
		};
	}

	private static boolean isBorder(String word) {
		return switch (word) {
			case "since", "by", "until", "till", "before", "after", "from" -> true;
			default -> false;
		};
	}

	private static int distance(Quantity a, Quantity b) {
		return Math.abs(a.span().start() - b.span().start());
	}

}
