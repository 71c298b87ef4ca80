package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	List<Integer> of(ParsedSentence parsed) {
		List<Integer> found = new ArrayList<>();
		for (int i = 1; i < parsed.size(); i++) {
			boolean led = parsed.is(i + 1, this.earlier) && !parsed.is(i + 2, Set.of("than"));
			led |= parsed.is(i + 1, this.before) && (i + 2 == parsed.size() || parsed.is(i + 2, this.goesOn));
			if (parsed.is(i, this.periods) && (led || parsed.is(i - 1, this.previous))) {
				found.add(i);
			}
		}
		return found;
	}

	/**
	 * Those that date what the sentence tells: at its begin, or of more than days.
	 * Further behind, "the attack a day earlier" is mostly the event that the article is
	 * about.
	 */
	List<Integer> framing(ParsedSentence parsed) {
		return of(parsed).stream().filter((at) -> at < OPENING || !parsed.is(at, this.days)).toList();
	}

}
