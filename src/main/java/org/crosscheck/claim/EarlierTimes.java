package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;

/**
 * Finds times counted back from the time told of, which no calendar fixes: "a week
 * earlier", "the month before", "the previous year". "A week before the vote" and "a day
 * earlier than planned" are counted from something else. Immutable and safe for use by
 * several threads.
 */
final class EarlierTimes {

	/** Words within which a time opens a sentence: "But just two weeks earlier". */
	private static final int OPENING = 5;

	/** "a day earlier than planned". */
	private static final Set<String> PLANNED = Set.of("than");

	private final Set<String> days;

	private final Set<String> periods;

	private final Set<String> earlier;

	private final Set<String> before;

	private final Set<String> previous;

	private final Set<String> goesOn;

	EarlierTimes() {
		WordList words = WordList.read(EarlierTimes.class, "time-words.txt");
		this.days = words.set("days");
		this.periods = Stream.concat(this.days.stream(), words.set("period").stream())
			.collect(Collectors.toUnmodifiableSet());
		this.earlier = words.set("earlier");
		this.before = words.set("before");
		this.previous = words.set("previous");
		this.goesOn = words.set("goes on");
	}

	/** The tokens of the periods that are counted back, in text order. */
	List<Integer> of(List<Token> tokens) {
		List<Integer> found = new ArrayList<>(0);
		for (int i = 1; i < tokens.size(); i++) {
			if (is(tokens, i, this.periods) && (isLed(tokens, i + 1) || is(tokens, i - 1, this.previous))) {
				found.add(i);
			}
		}
		return found;
	}

	private boolean isLed(List<Token> tokens, int at) {
		return is(tokens, at, this.earlier) && !is(tokens, at + 1, PLANNED)
				|| is(tokens, at, this.before) && (at + 1 == tokens.size() || is(tokens, at + 1, this.goesOn));
	}

	private static boolean is(List<Token> tokens, int at, Set<String> words) {
		return at < tokens.size() && words.contains(tokens.get(at).lower());
	}

	/** Whether one of them opens the sentence: "But just two weeks earlier, …". */
	boolean open(List<Token> tokens) {
		return of(tokens).stream().anyMatch((at) -> at < OPENING);
	}

	/**
	 * Whether a time that is counted back dates what the sentence tells: at its begin, or
	 * of more than days. Further behind, "the attack a day earlier" is mostly the event
	 * that the article is about.
	 */
	boolean frames(List<Token> tokens, int time) {
		return time < OPENING || !is(tokens, time, this.days);
	}

}
