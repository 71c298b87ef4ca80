package org.crosscheck.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * Finds picture captions in plain text: lines that credit a picture, and runs of single
 * lines without a full stop, between paragraphs set apart by blank lines, that mostly
 * repeat words of the article. Immutable and safe for use by several threads.
 */
final class Captions {

	/** Shortest word that counts as a repeat; shorter ones are mostly function words. */
	private static final int WORD = 4;

	private static final int SHORTEST = 5;

	/** Share of a run's words that stand elsewhere in the article. */
	private static final double REPEATED = 0.5;

	private final FurniturePhrases phrases;

	Captions(FurniturePhrases phrases) {
		this.phrases = phrases;
	}

	BitSet among(List<Paragraph> paragraphs) {
		BitSet captions = new BitSet(paragraphs.size());
		long apart = paragraphs.stream().filter((paragraph) -> paragraph.lineBreaks() > 1).count();
		boolean blankLinesPart = apart * 2 > paragraphs.size();
		Map<String, Integer> words = blankLinesPart ? countWords(paragraphs) : Map.of();
		for (int i = 1; i < paragraphs.size(); i++) {
			if (isCredited(paragraphs.get(i))) {
				captions.set(i);
			}
			int end = i;
			while (blankLinesPart && end < paragraphs.size() && isLine(paragraphs, i, end)) {
				end++;
			}
			if (end - i > 1 && repeats(paragraphs.subList(i, end), words)) {
				captions.set(i, end);
			}
			i = Math.max(i, end - 1);
		}
		return captions;
	}

	/** Whether a paragraph can be the next line of a run that began with another. */
	private static boolean isLine(List<Paragraph> paragraphs, int first, int i) {
		Paragraph line = paragraphs.get(i);
		return (i == first) == (line.lineBreaks() > 1) && !line.endsAsSentence() && line.tokens() >= SHORTEST;
	}

	private boolean isCredited(Paragraph paragraph) {
		String text = paragraph.text();
		int mark = Math.max(Math.max(text.lastIndexOf('('), text.lastIndexOf('[')), text.lastIndexOf('|'));
		return mark > 0 && text.length() - mark <= 60 && !paragraph.normal().isEmpty()
				&& this.phrases.isCredit(NormalLine.of(text.substring(mark)));
	}

	private static boolean repeats(List<Paragraph> run, Map<String, Integer> words) {
		Map<String, Integer> own = countWords(run);
		long repeated = own.entrySet()
			.stream()
			.filter((word) -> words.getOrDefault(word.getKey(), 0) > word.getValue())
			.count();
		return repeated >= REPEATED * own.size();
	}

	private static Map<String, Integer> countWords(List<Paragraph> paragraphs) {
		Map<String, Integer> words = new HashMap<>();
		for (Paragraph paragraph : paragraphs) {
			for (Sentence sentence : paragraph.sentences()) {
				for (Token token : sentence.tokens()) {
					if (token.text().length() >= WORD) {
						words.merge(token.lower(), 1, Integer::sum);
					}
				}
			}
		}
		return words;
	}

}
