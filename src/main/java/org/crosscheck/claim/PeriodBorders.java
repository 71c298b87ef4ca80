package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells a date that begins or ends a period ("since May", "since the middle of May", "by
 * the end of next year") from one that tells when. Immutable and safe for use by several
 * threads.
 */
final class PeriodBorders {

	private static final Set<String> BORDERS = Set.of("since", "by", "until", "till", "before", "after", "from");

	private static final Set<String> INSIDE = Set.of("to", "until", "till", "through");

	/** Words that stand for the day up to which something was counted. */
	private static final Set<String> COUNTED_UP_TO = Set.of("of", "at");

	/** "the start", "the middle", "the end" before "of". */
	private final Set<String> parts;

	/** "the very start of", "late May". */
	private final Set<String> degrees;

	PeriodBorders() {
		WordList words = WordList.read(PeriodBorders.class, "time-words.txt");
		this.parts = words.set("part of a period");
		this.degrees = words.set("place in a period");
	}

	/** Whether a date tells when, not since when or until when. */
	boolean dates(Sentence sentence, Quantity date, @Nullable LocalDate published) {
		List<Token> tokens = sentence.tokens();
		int first = sentence.tokenAt(date.span().start());
		if (isWholePeriod(sentence, date, first)) {
			return true;
		}
		if (isUpTo(tokens, first) || BORDERS.contains(tokens.get(first).lower())) {
			return false;
		}
		int border = before(tokens, first);
		if (border < 0 || !BORDERS.contains(tokens.get(border).lower())) {
			return true;
		}
		return border + 1 < first && tokens.get(border).is("by") && !isComing(date.date(), published);
	}

	/** Where "since" stands before a date from which a sum runs, -1 where it does not. */
	int since(Sentence sentence, Quantity date) {
		int border = before(sentence.tokens(), sentence.tokenAt(date.span().start()));
		return (border >= 0 && sentence.tokens().get(border).is("since")) ? border : -1;
	}

	/** "as of Saturday": up to when was counted, not when it happened. */
	static boolean isAsOf(Sentence sentence, Quantity date) {
		List<Token> tokens = sentence.tokens();
		int first = sentence.tokenAt(date.span().start());
		return first > 1 && COUNTED_UP_TO.contains(tokens.get(first - 1).lower()) && tokens.get(first - 2).is("as");
	}

	/** The word before a date and before the part of it that is meant. */
	private int before(List<Token> tokens, int first) {
		int at = first - 1;
		while (at >= 0 && this.degrees.contains(tokens.get(at).lower())) {
			at--;
		}
		boolean part = at > 0 && tokens.get(at).is("of") && this.parts.contains(tokens.get(at - 1).lower());
		if (!part) {
			return at;
		}
		at -= 2;
		while (at >= 0 && (tokens.get(at).is("the") || this.degrees.contains(tokens.get(at).lower()))) {
			at--;
		}
		return at;
	}

	/** "By the end of 2023 they had killed 40" tells when; a plan has its end ahead. */
	private static boolean isComing(@Nullable DatePeriod period, @Nullable LocalDate published) {
		return period == null || published == null || !period.last().isBefore(published);
	}

	private static boolean isUpTo(List<Token> tokens, int first) {
		return first > 1 && tokens.get(first - 1).is("to") && tokens.get(first - 2).is("up");
	}

	/** "from May to July" has both ends. */
	private static boolean isWholePeriod(Sentence sentence, Quantity date, int first) {
		int last = sentence.tokenAt(date.span().end() - 1);
		return sentence.tokens()
			.subList(first + 1, Math.max(first + 1, last))
			.stream()
			.anyMatch((token) -> INSIDE.contains(token.lower()));
	}

}
