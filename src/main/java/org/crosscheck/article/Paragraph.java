package org.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;

/**
 * A paragraph as the layout rules look at it.
 *
 * @param span from its first sentence to its last
 * @param text as written
 * @param normal the form in which it is compared with phrases; empty when it is long
 * @param sentences its sentences, never empty
 * @param lineBreaks line feeds between it and the paragraph before
 */
record Paragraph(Span span, String text, String normal, List<Sentence> sentences, int lineBreaks) {

	static List<Paragraph> of(AnalysedText analysed) {
		List<Paragraph> paragraphs = new ArrayList<>();
		List<Sentence> sentences = analysed.sentences();
		int end = 0;
		for (int from = 0, to; from < sentences.size(); from = to) {
			to = from + 1;
			while (to < sentences.size() && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
				to++;
			}
			Span span = sentences.get(from).span().hull(sentences.get(to - 1).span());
			String text = span.in(analysed.text());
			paragraphs.add(new Paragraph(span, text, NormalLine.of(text), sentences.subList(from, to),
					lineFeeds(analysed.text(), end, span.start())));
			end = span.end();
		}
		return paragraphs;
	}

	/** Whether it ends as a sentence does, closing quotation marks and brackets aside. */
	boolean endsAsSentence() {
		int end = this.text.length();
		while (end > 0 && "\"'”’»)]".indexOf(this.text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end > 0 && ".!?…".indexOf(this.text.charAt(end - 1)) >= 0;
	}

	int tokens() {
		return this.sentences.stream().mapToInt((sentence) -> sentence.tokens().size()).sum();
	}

	private static int lineFeeds(String text, int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++) {
			count += (text.charAt(i) == '\n') ? 1 : 0;
		}
		return count;
	}

}
