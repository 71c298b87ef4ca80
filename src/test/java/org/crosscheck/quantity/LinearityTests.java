package org.crosscheck.quantity;

import java.util.List;

import org.crosscheck.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the work grows with the length of the text only, whatever it repeats. Work is
 * counted in pieces looked at, not in time.
 */
class LinearityTests {

	private static final int SHORT = 600;

	private final Lexicon lexicon = new Lexicon();

	private final Cutter cutter = new Cutter(this.lexicon);

	private final QuantityReader reader = new QuantityReader();

	@ParameterizedTest
	@ValueSource(strings = { "1", "1-", "1–", "1,", "1.", "1:", "1/", "1 ", "200 ", "1,200 ", "million ", "hundred ",
			"one ", "one hundred and ", "twenty-", "one million ", "half ", "half a ", "a ", "and ", "third ", "first ",
			"two thirds ", "one in ", "9 out of ", "$1 ", "$", "€1 or ", "1 km ", "1 (", "(", ")", "1) ", "at least ",
			"at least 1 and ", "about ", "up to 1, ", "1 or ", "1 to ", "from 1 to ", "between 1 and ", "1 and ",
			"per 1 ", "1 per ", "1 a day ", "1 dogs per ", "per ", "1 for every ", "dozens of ", "thousands upon ",
			"May ", "1 May ", "May 1-", "Sunday, ", "Sunday to ", "Q1 ", "2019 ", "2019-", "2019/", "no. 1, ",
			"pages 1, ", "page ", "A1 ", "A-1-", "F-", "+1 ", "+", "1+", "-1 ", "- ", "1e1", "1^1", "×10", "1 × 10 ",
			"rose 1 ", "rose by ", "up ", "fell to 1 from ", "1% to ", "1 ± ", "plus or minus ", "½", "1½", "1 1/2 ",
			"1/2/", "1st ", "x", "'", "\"", "1' ", "1' 1\" ", "A Street ", "1 A ", "one of ", "one another ",
			"to one town ", "once ", "Ann, 1, ", "aged ", "in his 30s ", "five days ago ", "24/7 ", "9-5", "nine to ",
			"5 hours and a half ", "1m", "1k ", "a few ", "1-1-1 ", "1 point ", "point one ", "US$", "Rs. ", "@2 ",
			"40s and ", "forties or ", "24 mpg in ", "1 km of wool, ", "10-by-", "10 x ", "£5-7m ", "aged 3 and ",
			"the man, 2, ", "6-foot-", "2-1/2 ", "a quarter point ", "1%, or ", "5% lower ", "3 pounds ", "paid 3 ",
			"per million ", "cut its rate 1% ", "2h 15m ", "one-in-", "€3m, up from " })
	void theWorkForAPieceStaysTheSame(String repeated) {
		double shortWork = work(repeated.repeat(SHORT));
		double longWork = work(repeated.repeat(8 * SHORT));

		assertThat(longWork).isLessThanOrEqualTo(8 * shortWork * 1.25 + 1000);
	}

	@Test
	void aSentenceOfAnyLengthIsReadToItsEnd() {
		assertThat(Reading.compared("wool ".repeat(9000) + "12 ewes")).extracting(Quantity::low).containsExactly(12.0);
	}

	private double work(String text) {
		long looks = 0;
		List<Sentence> sentences = Reading.analyse(text).sentences();
		for (Sentence sentence : sentences) {
			Counting pieces = new Counting(this.cutter.cut(sentence.tokens()));
			this.reader.read(pieces, Reading.CONTEXT);
			looks += pieces.looks;
		}
		return looks;
	}

	/** Counts how often a piece is looked at. */
	private static final class Counting extends Pieces {

		private long looks;

		Counting(Pieces pieces) {
			super(pieces);
		}

		@Override
		Piece get(int index) {
			this.looks++;
			return super.get(index);
		}

	}

}
