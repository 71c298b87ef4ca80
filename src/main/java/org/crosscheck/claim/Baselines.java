package org.crosscheck.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches of a sentence that tell what a value is held against: "from 40 in
 * May" in "rose to 44 from 40 in May", "against 30 a year ago", "than in August". A time
 * within one belongs to the earlier value, a time outside to the later one. Immutable and
 * safe for use by several threads.
 */
final class Baselines {

	/** Words between a preposition and its number: "from a record 40". */
	private static final int NEXT = 3;

	/** Words between a number and its time: "12 cars sold in May". */
	private static final int REACH = 5;

	private static final Set<String> WITH = Set.of("with", "to");

	private static final Set<String> TO = Set.of("to");

	/** "to a record 44", "to just 44". */
	private static final Set<String> BEFORE_LEVEL = Set.of("a", "an", "just", "only", "the", "some");

	private final Set<String> against;

	private final Set<String> compared;

	private final Set<String> moved;

	private final Set<String> ends;

	Baselines() {
		WordList words = WordList.read(Baselines.class, "time-words.txt");
		this.against = words.set("held against");
		this.compared = words.set("compared");
		this.moved = words.set("moved");
		this.ends = words.set("ends");
	}

	/**
	 * A stretch of tokens.
	 *
	 * @param from its first token
	 * @param to the token behind its last
	 */
	record Baseline(int from, int to) {

		boolean holds(int token) {
			return this.from <= token && token < this.to;
		}

	}

	/**
	 * The baselines of a sentence, in text order.
	 * @param earlier tokens of times counted back ({@link EarlierTimes})
	 */
	List<Baseline> of(ParsedSentence parsed, List<Quantity> numbers, List<Integer> earlier) {
		List<Baseline> found = new ArrayList<>();
		for (int i = 0; i < parsed.size(); i++) {
			int last = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
			Baseline baseline = (i < last) ? null : at(parsed, numbers, earlier, i);
			if (baseline != null) {
				found.add(baseline);
			}
		}
		return found;
	}

	private @Nullable Baseline at(ParsedSentence parsed, List<Quantity> numbers, List<Integer> earlier, int at) {
		String word = parsed.word(at);
		boolean with = parsed.is(at, WITH) && parsed.is(at - 1, this.compared);
		if (parsed.isNumber(at) || !with && !this.against.contains(word) && !word.equals("from")
				&& !word.equals("after") && !word.equals("than") && !word.equals("on")) {
			return null;
		}
		Quantity value = valueBehind(parsed, numbers, at);
		if (value == null) {
			boolean bare = with || word.equals("than") || word.equals("on") && isMoved(parsed, at - 1);
			return bare ? upToTime(parsed, numbers, at) : null;
		}
		int end = end(parsed, numbers, parsed.last(value) + 1);
		Baseline baseline = new Baseline(at, end);
		boolean timed = isTimed(parsed, numbers, earlier, parsed.last(value) + 1, end);
		boolean held = switch (word) {
			case "than", "on" -> false;
			case "from" ->
				isMoved(parsed, at - 1) || hasLevel(parsed, numbers, value) || timed && hasTwin(parsed, numbers, value);
			case "after" -> timed && !hasVerb(parsed, parsed.last(value) + 1, end) && hasTwin(parsed, numbers, value);
			default ->
				hasTwin(parsed, numbers, value) && (with || timed || value.unit().dimension() != Dimension.COUNT);
		};
		return held ? baseline : null;
	}

	/** "up from 40", "up on last year", "up 3 % on last year". */
	private boolean isMoved(ParsedSentence parsed, int token) {
		int at = token;
		while (at > 0 && parsed.isNumber(at)) {
			at--;
		}
		return parsed.is(at, this.moved);
	}

	/** "than in August", "up 3 % on last year", but not "up on Monday". */
	private static @Nullable Baseline upToTime(ParsedSentence parsed, List<Quantity> numbers, int at) {
		return numbers.stream()
			.filter((time) -> isTime(time) && parsed.first(time) > at && parsed.first(time) <= at + REACH
					&& (!parsed.word(at).equals("on") || isLong(time.date())))
			.findFirst()
			.map((time) -> new Baseline(at, parsed.last(time) + 1))
			.orElse(null);
	}

	private static boolean isLong(@Nullable DatePeriod period) {
		return period == null || ChronoUnit.DAYS.between(period.first(), period.last()) > 0;
	}

	private static @Nullable Quantity valueBehind(ParsedSentence parsed, List<Quantity> numbers, int at) {
		return numbers.stream()
			.filter((number) -> isValue(number) && parsed.first(number) > at && parsed.first(number) <= at + NEXT)
			.findFirst()
			.orElse(null);
	}

	/** Another value of the kind stands before it. */
	private static boolean hasTwin(ParsedSentence parsed, List<Quantity> numbers, Quantity value) {
		return numbers.stream().anyMatch((other) -> isAlike(value, other) && parsed.first(other) < parsed.first(value));
	}

	/** Another value of the kind is told as what it came to: "to 44". */
	private static boolean hasLevel(ParsedSentence parsed, List<Quantity> numbers, Quantity value) {
		return numbers.stream().anyMatch((other) -> isAlike(value, other) && isLevel(parsed, other));
	}

	private static boolean isLevel(ParsedSentence parsed, Quantity value) {
		int first = parsed.first(value);
		return parsed.is(first - 1, TO) || parsed.is(first - 2, TO) && parsed.is(first - 1, BEFORE_LEVEL);
	}

	private static boolean isAlike(Quantity value, Quantity other) {
		return !value.equals(other) && isValue(other) && value.unit().dimension() == other.unit().dimension();
	}

	private int end(ParsedSentence parsed, List<Quantity> numbers, int from) {
		int at = from;
		while (at < parsed.size() && !parsed.is(at, this.ends)) {
			int token = at;
			if (numbers.stream().anyMatch((number) -> isValue(number) && parsed.first(number) == token + 1)
					&& parsed.is(at, TO)) {
				return at;
			}
			at++;
		}
		return at;
	}

	private static boolean isTimed(ParsedSentence parsed, List<Quantity> numbers, List<Integer> earlier, int from,
			int end) {
		int to = Math.min(end, from + REACH);
		return numbers.stream()
			.anyMatch((time) -> isTime(time) && parsed.first(time) >= from && parsed.first(time) < to)
				|| earlier.stream().anyMatch((time) -> time >= from && time < to);
	}

	private static boolean hasVerb(ParsedSentence parsed, int from, int end) {
		for (int i = from; i < end; i++) {
			if (parsed.syntax().isVerb(i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isValue(Quantity number) {
		return !number.isSkipped() && number.unit().dimension() != Dimension.DATE && number.date() == null;
	}

	private static boolean isTime(Quantity number) {
		return number.date() != null || number.skip() == SkipReason.YEAR;
	}

}
