package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the numbers of a sentence are of a whole war or of all that happened over
 * weeks rather than of one event. Safe for use by several threads.
 */
final class WholeConflicts {

	/** Days that one event, an attack or a flood, may go on at most. */
	private static final int EVENT = 14;

	/** How far from a number words of a whole war may stand, in characters. */
	private static final int BESIDE = 90;

	private final SentenceCues cues = new SentenceCues("whole-conflict-cues.txt");

	private final PeriodBorders borders = new PeriodBorders();

	/**
	 * Whether words of a whole war or long time stand beside one of the numbers.
	 * @param quantities the numbers and the dates on which something happened
	 * @param published the article's day, {@code null} when unknown
	 */
	boolean isToldIn(NamedSentence said, List<Quantity> quantities, @Nullable LocalDate published) {
		Sentence sentence = said.sentence();
		List<Quantity> counts = new ArrayList<>(quantities);
		counts.removeIf((quantity) -> quantity.isSkipped() || quantity.unit().dimension() != Dimension.COUNT);
		if (counts.isEmpty()) {
			return false;
		}
		for (int at : this.cues.positions(said.lower())) {
			if (isBeside(counts, sentence.span().start() + at)) {
				return true;
			}
		}
		for (Quantity date : quantities) {
			if (isBeside(counts, date.span().start()) && isLongSince(sentence, date, published)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isBeside(List<Quantity> counts, int offset) {
		for (Quantity count : counts) {
			if (Math.abs(count.number().start() - offset) <= BESIDE) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "since March" in May: a sum over weeks; but not in an aside ("the mill, shut since
	 * March, burned").
	 */
	private boolean isLongSince(Sentence sentence, Quantity date, @Nullable LocalDate published) {
		DatePeriod begin = date.date();
		List<Token> tokens = sentence.tokens();
		int since = this.borders.since(sentence, date);
		int behind = sentence.tokenAt(date.span().end() - 1) + 1;
		boolean aside = since > 0 && behind < tokens.size() && tokens.get(behind).is(",");
		return since >= 0 && !aside && begin != null && published != null
				&& begin.first().isBefore(published.minusDays(EVENT));
	}

}
