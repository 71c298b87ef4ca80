package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.source.Attributions;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells the days on which something happened from those on which somebody said it ("said
 * on Monday") and from those on which the article dates itself. Immutable and safe for
 * use by several threads.
 */
final class EventDates {

	/** Words between a verb of saying and its day: "told reporters late on Tuesday". */
	private static final int REACH = 4;

	private static final Set<String> BEFORE_DAY = Set.of("on", "late", "early", "earlier", "in");

	/** Words between "Tuesday's" and its noun: "Tuesday's short news conference". */
	private static final int NOUN = 3;

	private static final Set<String> OWNER = Set.of("'s", "’s");

	private final Set<String> tellings = WordList.read(EventDates.class, "time-words.txt").set("tellings");

	private final Set<String> sayingVerbs = WordList.read(EventDates.class, "saying-verbs.txt").all();

	/**
	 * The numbers of a sentence without the dates that date no event.
	 * @param attributions who says what in the sentence's part
	 * @param published the article's day, {@code null} when unknown
	 */
	List<Quantity> of(Sentence sentence, List<Quantity> quantities, Attributions attributions,
			@Nullable LocalDate published) {
		List<Quantity> dating = new ArrayList<>(quantities.size());
		for (Quantity number : quantities) {
			if (number.date() == null
					|| !isOfSaying(sentence, number, attributions) && !isDateline(sentence, number, published)) {
				dating.add(number);
			}
		}
		return dating;
	}

	private boolean isOfSaying(Sentence sentence, Quantity date, Attributions attributions) {
		List<Token> tokens = sentence.tokens();
		int first = sentence.tokenAt(date.span().start());
		int behind = sentence.tokenAt(date.span().end() - 1) + 1;
		if (behind < tokens.size() && OWNER.contains(tokens.get(behind).lower())) {
			return isTelling(tokens.subList(behind + 1, Math.min(tokens.size(), behind + 1 + NOUN)));
		}
		int before = first - 1;
		while (before > 0 && BEFORE_DAY.contains(tokens.get(before).lower())) {
			before--;
		}
		if (before >= 0 && before < first && this.sayingVerbs.contains(tokens.get(before).lower())) {
			return true;
		}
		Span cue = attributions.at(date.number()).cueSpan();
		int distance = (cue != null) ? first - sentence.tokenAt(cue.end() - 1) : 0;
		return distance > 0 && distance <= REACH;
	}

	/** "Tuesday's briefing", but not "Tuesday's attack", whose day it is. */
	private boolean isTelling(List<Token> phrase) {
		return phrase.stream().anyMatch((token) -> this.tellings.contains(token.lower()));
	}

	/** Prose writes its own day without the year; with the year it is a dateline. */
	private static boolean isDateline(Sentence sentence, Quantity date, @Nullable LocalDate published) {
		return published != null && DatePeriod.day(published).equals(date.date())
				&& sentence.tokens()
					.subList(sentence.tokenAt(date.span().start()), sentence.tokenAt(date.span().end() - 1) + 1)
					.stream()
					.anyMatch((token) -> token.text().equals(String.valueOf(published.getYear())));
	}

}
