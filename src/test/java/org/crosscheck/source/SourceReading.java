package org.crosscheck.source;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Span;
import org.crosscheck.text.SyntaxAnalyzer;
import org.crosscheck.text.TextAnalyzer;

/** Reads who says one number of a text. */
final class SourceReading {

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final SyntaxAnalyzer syntax = new SyntaxAnalyzer();

	private final AttributionReader reader = new AttributionReader();

	/** Who says the first occurrence of a number; "\n" in a table stands for a break. */
	Attribution who(String text, String number) {
		AnalysedText analysed = this.analyzer.analyse(text.replace("\\n", "\n"));
		int at = analysed.text().indexOf(number);
		return at(this.reader.read(analysed, TextLayout.PLAIN), analysed, new Span(at, at + number.length()));
	}

	Attribution at(Attributions attributions, AnalysedText text, Span number) {
		return text.sentences()
			.stream()
			.filter((sentence) -> sentence.span().contains(number))
			.map((sentence) -> attributions.at(number, this.syntax.analyse(sentence)))
			.findFirst()
			.orElseThrow();
	}

}
