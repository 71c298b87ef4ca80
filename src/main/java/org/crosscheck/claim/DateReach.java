package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a time that a sentence names dates a number of it. A time dates its own
 * clause and what that is part of; it does not reach back over a semicolon, out of an
 * aside about something else ("a plant which employed 400 in 1970"), out of the begin of
 * a period ("since a fire in 2019"), nor from a coming event to what stands beside it
 * ("will cost $2bn and open in 2034"). Immutable and safe for use by several threads.
 */
final class DateReach {

	/** Words between "since" and its time without a verb: "since the end of". */
	private static final int HOPS = 12;

	/**
	 * Words between "the third" and its period: "the third attack on a bus this year".
	 */
	private static final int PHRASE = 6;

	private static final Set<String> COMMA = Set.of(",", "–", "—", "-", "(");

	/** "a third" and "two thirds" are fractions. */
	private static final Set<String> FRACTION = Set.of("a", "one");

	private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");

	private final Set<String> ordinals;

	DateReach() {
		this.ordinals = WordList.read(DateReach.class, "time-words.txt").set("ordinal");
	}

	/**
	 * Whether it does.
	 * @param time token of the time
	 * @param number token of the number
	 * @param counted token that heads what the number counts, negative without one
	 * @param coming whether the time is still to come
	 */
	boolean reaches(ParsedSentence parsed, int time, int number, int counted, boolean coming) {
		for (int i = number + 1; i < time; i++) {
			if (parsed.word(i).equals(";")) {
				return false;
			}
		}
		Syntax syntax = parsed.syntax();
		int below = time;
		for (int hops = 0; hops < HOPS && syntax.head(below) >= 0; hops++) {
			boolean mine = syntax.dominates(below, number);
			if (!mine && (isSince(parsed, below) || isAside(parsed, below, number, counted)
					|| coming && isOwnEvent(syntax, below))) {
				return false;
			}
			if (mine) {
				return true;
			}
			below = syntax.head(below);
		}
		return true;
	}

	/** "since a fire in 2019", "since the fire broke out in May". */
	private static boolean isSince(ParsedSentence parsed, int token) {
		Syntax syntax = parsed.syntax();
		return parsed.word(token).equals("since") || Arrays.stream(syntax.children(token))
			.anyMatch((child) -> parsed.word(child).equals("since") && syntax.isRelation(child, "mark", "prep"));
	}

	/**
	 * A clause that only tells more about a noun. One without a comma may date the event
	 * that it belongs to ("the blast that shook the port in May killed 12"), but not a
	 * state ("a plant that opened in 1970 employs 400").
	 */
	private static boolean isAside(ParsedSentence parsed, int clause, int number, int counted) {
		Syntax syntax = parsed.syntax();
		boolean what = syntax.isVerb(clause) && Arrays.stream(syntax.children(clause))
			.anyMatch((child) -> child < clause && parsed.word(child).equals("what"));
		if (what) {
			return true;
		}
		int noun = syntax.head(clause);
		if (!syntax.isRelation(clause, "relcl", "acl") || noun == counted || noun == number) {
			return false;
		}
		return parsed.is(syntax.first(clause) - 1, COMMA) || !isPast(syntax, number);
	}

	/** Whether the clause that a token stands in is told in the past. */
	private static boolean isPast(Syntax syntax, int token) {
		int at = token;
		for (int hops = 0; hops < HOPS && at >= 0; hops++) {
			if (syntax.isVerb(at)) {
				return switch (syntax.tag(at)) {
					case "VBZ", "VBP", "MD" -> false;
					case "VB", "VBN" ->
						Arrays.stream(syntax.children(at)).noneMatch((child) -> PRESENT.contains(syntax.tag(child)));
					default -> true;
				};
			}
			at = syntax.head(at);
		}
		return true;
	}

	/** A further verb, whose time to come is its own: "and open in 2034". */
	private static boolean isOwnEvent(Syntax syntax, int token) {
		return syntax.isRelation(token, "conj") && syntax.isVerb(syntax.head(token));
	}

	/**
	 * Whether a time that is not over only names those among which one thing is the first
	 * or the worst: "the third attack this month", "the bloodiest day this year".
	 * @param first first token of the time
	 * @param now whether the time is not over
	 */
	boolean isOfRanking(ParsedSentence parsed, int first, boolean now) {
		for (int i = first - 1; now && i >= 0 && first - i <= PHRASE; i--) {
			if (isSuperlative(parsed, i) || parsed.is(i, this.ordinals) && !parsed.is(i - 1, FRACTION)) {
				return true;
			}
			if (parsed.word(i).equals(",") || parsed.isNumber(i) || parsed.syntax().isVerb(i)) {
				return false;
			}
		}
		return false;
	}

	/** "bloodiest", "most deadly", but neither "at least" nor "most people". */
	private static boolean isSuperlative(ParsedSentence parsed, int token) {
		String tag = parsed.syntax().tag(token);
		boolean degree = parsed.is(token, Set.of("most", "least"));
		return degree ? parsed.is(token - 1, Set.of("the", "its", "their")) && token + 1 < parsed.size()
				&& parsed.syntax().tag(token + 1).equals("JJ") : tag.equals("JJS") || tag.equals("RBS");
	}

	/** Whether a period is not over on a day. */
	static boolean isNow(@Nullable DatePeriod period, @Nullable LocalDate published) {
		return period != null && published != null && !period.last().isBefore(published)
				&& !period.first().isAfter(published) && !period.first().equals(period.last());
	}

}
