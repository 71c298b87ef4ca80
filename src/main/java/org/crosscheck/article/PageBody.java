package org.crosscheck.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among the paragraphs of a web page: what the markup calls the
 * article's body, else the article element with most prose, else the container around the
 * densest prose. Immutable and safe for use by several threads.
 */
final class PageBody {

	private final PageVocabulary vocabulary;

	PageBody(PageVocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * The article's text.
	 * @param title its title, which is left out where the page repeats it
	 * @param description what the page says of itself, taken for the standfirst where a
	 * paragraph equals it
	 * @return blank when the page has none
	 */
	PageText of(Document page, @Nullable String title, @Nullable String description) {
		PageParagraphs found = PageParagraphs.of(page, this.vocabulary);
		List<PageParagraph> paragraphs = found.all();
		Span range = range(found, paragraphs);
		PageText text = new PageText();
		paragraphs.subList(0, range.start())
			.stream()
			.filter((paragraph) -> paragraph.role() == Role.STANDFIRST)
			.limit(1)
			.forEach((paragraph) -> text.add(paragraph.text(), Role.STANDFIRST));
		String heading = NormalLine.of((title != null) ? title : "");
		String summary = NormalLine.of((description != null) ? description : "");
		for (PageParagraph paragraph : paragraphs.subList(range.start(), range.end())) {
			String normal = NormalLine.of(paragraph.text());
			boolean repeatsTitle = !normal.isEmpty() && normal.equals(heading);
			if (!repeatsTitle && !paragraph.isLink()) {
				boolean standfirst = paragraph.role() == Role.BODY && !normal.isEmpty() && normal.equals(summary);
				text.add(paragraph.text(), standfirst ? Role.STANDFIRST : paragraph.role());
			}
		}
		return text;
	}

	private static Span range(PageParagraphs found, List<PageParagraph> paragraphs) {
		long[] prose = new long[paragraphs.size() + 1];
		for (int i = 0; i < paragraphs.size(); i++) {
			prose[i + 1] = prose[i] + paragraphs.get(i).prose();
		}
		Span marked = null;
		Span article = null;
		for (Map.Entry<Element, Span> entry : found.ranges().entrySet()) {
			Element element = entry.getKey();
			if (element.attr("itemprop").contains("articleBody") && in(prose, entry.getValue()) > 0) {
				marked = (marked != null) ? marked.hull(entry.getValue()) : entry.getValue();
			}
			if (element.normalName().equals("article")
					&& (article == null || in(prose, entry.getValue()) > in(prose, article))) {
				article = entry.getValue();
			}
		}
		if (marked != null) {
			return marked;
		}
		boolean mostly = article != null && in(prose, article) * 3 > prose[paragraphs.size()];
		return (article != null && mostly) ? article : densest(found, paragraphs);
	}

	private static long in(long[] prose, Span range) {
		return prose[range.end()] - prose[range.start()];
	}

	private static Span densest(PageParagraphs found, List<PageParagraph> paragraphs) {
		IdentityHashMap<Element, Integer> scores = new IdentityHashMap<>();
		Span best = new Span(0, paragraphs.size());
		int highest = 0;
		for (PageParagraph paragraph : paragraphs) {
			Element container = paragraph.block().normalName().equals("p") ? paragraph.block().parent()
					: paragraph.block();
			int score = (container != null) ? scores.merge(container, paragraph.prose(), Integer::sum) : 0;
			Span range = (container != null) ? found.ranges().get(container) : null;
			if (score > highest && range != null) {
				highest = score;
				best = range;
			}
		}
		return best;
	}

}
