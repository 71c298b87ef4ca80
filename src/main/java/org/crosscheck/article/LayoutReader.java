package org.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each paragraph of an article what it is to the reader and whether it belongs
 * to the page rather than to the article (semantics.md section 4.23). Never throws for
 * any article; linear in its length. Immutable and safe for use by several threads.
 */
public final class LayoutReader {

	/**
	 * One block for each paragraph ({@link Sentence#paragraph}) of title and body, the
	 * title's first, in text order. A block's span runs from the first sentence of the
	 * paragraph to the last.
	 * @param article the article
	 * @param title its analysed title, {@code null} when it has none
	 * @param body its analysed body
	 */
	public List<Block> read(Article article, @Nullable AnalysedText title, AnalysedText body) {
		List<Block> blocks = new ArrayList<>();
		if (title != null) {
			for (Span span : paragraphs(title)) {
				blocks.add(new Block(Part.TITLE, span, Role.HEADLINE, false));
			}
		}
		for (Span span : paragraphs(body)) {
			boolean headline = title == null && blocks.isEmpty();
			blocks.add(new Block(Part.BODY, span, headline ? Role.HEADLINE : Role.BODY, false));
		}
		return List.copyOf(blocks);
	}

	private static List<Span> paragraphs(AnalysedText text) {
		List<Span> spans = new ArrayList<>();
		int open = -1;
		for (Sentence sentence : text.sentences()) {
			int last = spans.size() - 1;
			if (sentence.paragraph() == open) {
				spans.set(last, spans.get(last).hull(sentence.span()));
			}
			else {
				spans.add(sentence.span());
				open = sentence.paragraph();
			}
		}
		return spans;
	}

}
