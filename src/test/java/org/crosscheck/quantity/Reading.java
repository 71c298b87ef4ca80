package org.crosscheck.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.TextAnalyzer;

/** Reads test sentences. */
final class Reading {

	/** A Friday. */
	static final LocalDate DAY = LocalDate.of(2025, 3, 14);

	static final ReadingContext CONTEXT = new ReadingContext(DAY, null, null, false);

	private static final TextAnalyzer ANALYZER = new TextAnalyzer();

	private static final QuantityReader READER = new QuantityReader();

	private Reading() {
	}

	static List<Quantity> all(String text, ReadingContext context) {
		AnalysedText analysed = ANALYZER.analyse(text);
		List<Quantity> quantities = new ArrayList<>();
		for (Sentence sentence : analysed.sentences()) {
			quantities.addAll(READER.read(analysed, sentence, context));
		}
		return quantities;
	}

	/** Numbers that may be compared. */
	static List<Quantity> compared(String text) {
		return all(text, CONTEXT).stream().filter((quantity) -> !quantity.isSkipped()).toList();
	}

	/** The only number of a text. */
	static Quantity only(String text) {
		List<Quantity> found = all(text, CONTEXT);
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " numbers in: " + text + " " + found);
		}
		return found.get(0);
	}

	static AnalysedText analyse(String text) {
		return ANALYZER.analyse(text);
	}

}
