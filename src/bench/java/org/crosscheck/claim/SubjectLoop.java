package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.quantity.Quantity;
import org.crosscheck.quantity.QuantityReader;
import org.crosscheck.quantity.ReadingContext;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.SyntaxAnalyzer;

/** Numbers with what they count and what they are said of, but not who says them. */
public final class SubjectLoop {

	private final QuantityReader quantities = new QuantityReader();

	private final SyntaxAnalyzer syntax = new SyntaxAnalyzer();

	private final CountedReader counted = new CountedReader(new Nations());

	private final SubjectReader subjects = new SubjectReader();

	/** Length of all subjects, so that none is left out. */
	public int read(AnalysedText text, ReadingContext context) {
		int length = 0;
		for (Sentence sentence : text.sentences()) {
			List<Quantity> numbers = this.quantities.read(text, sentence, context);
			if (numbers.stream().anyMatch((number) -> !number.isSkipped())) {
				Syntax tree = this.syntax.analyse(sentence);
				List<CountedReader.Phrase> phrases = numbers.stream()
					.map((number) -> this.counted.read(text, sentence, tree, number))
					.toList();
				for (String subject : this.subjects.read(new ParsedSentence(sentence, tree, numbers, phrases), numbers,
						phrases, (pronoun) -> "")) {
					length += subject.length();
				}
			}
		}
		return length;
	}

}
