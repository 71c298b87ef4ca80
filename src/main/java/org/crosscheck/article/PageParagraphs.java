package org.crosscheck.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import org.crosscheck.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a web page in order, and which of them each element holds. One pass
 * without recursion, so that nesting of any depth is read. For one thread.
 */
final class PageParagraphs implements NodeFilter {

	/** Stands for one line break while a paragraph is open. */
	private static final char LINE_BREAK = '\u2028';

	/** Inline elements between a line break and its block; markup has one or two. */
	private static final int NEAREST = 10;

	private final PageVocabulary vocabulary;

	private final boolean keepAround;

	private final List<PageParagraph> paragraphs = new ArrayList<>();

	private final IdentityHashMap<Element, Span> ranges = new IdentityHashMap<>();

	private final StringBuilder open = new StringBuilder();

	private int linked;

	private int links;

	private int captions;

	private int standfirsts;

	private PageParagraphs(PageVocabulary vocabulary, boolean keepAround) {
		this.vocabulary = vocabulary;
		this.keepAround = keepAround;
	}

	/** Collects; what class names call surroundings only when there is nothing else. */
	static PageParagraphs of(Document page, PageVocabulary vocabulary) {
		PageParagraphs found = new PageParagraphs(vocabulary, false);
		NodeTraversor.filter(found, page);
		if (found.paragraphs.isEmpty()) {
			found = new PageParagraphs(vocabulary, true);
			NodeTraversor.filter(found, page);
		}
		return found;
	}

	List<PageParagraph> all() {
		return List.copyOf(this.paragraphs);
	}

	/** Positions of the paragraphs that each block element holds. */
	IdentityHashMap<Element, Span> ranges() {
		return this.ranges;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.open.append(text.getWholeText());
			this.linked += (this.links > 0) ? text.getWholeText().strip().length() : 0;
		}
		if (!(node instanceof Element element)) {
			return FilterResult.CONTINUE;
		}
		if (this.vocabulary.isDropped(element) || !this.keepAround && this.vocabulary.isAround(element)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		if (this.vocabulary.isBlock(element)) {
			flush(element.parent());
			this.ranges.put(element, new Span(this.paragraphs.size(), this.paragraphs.size()));
		}
		else if (element.normalName().equals("br")) {
			lineBreak(element);
		}
		else if (element.normalName().equals("td") || element.normalName().equals("th")) {
			this.open.append(' ');
		}
		count(element, 1);
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (this.vocabulary.isBlock(element)) {
				flush(element);
				Span range = this.ranges.getOrDefault(element, new Span(0, 0));
				this.ranges.put(element, new Span(range.start(), this.paragraphs.size()));
			}
			count(element, -1);
		}
		return FilterResult.CONTINUE;
	}

	/** Two line breaks with nothing between them end a paragraph, one is a space. */
	private void lineBreak(Element element) {
		int end = this.open.length();
		while (end > 0 && this.open.charAt(end - 1) != LINE_BREAK
				&& Character.isWhitespace(this.open.charAt(end - 1))) {
			end--;
		}
		if (end > 0 && this.open.charAt(end - 1) == LINE_BREAK) {
			Element block = element.parent();
			for (int i = 0; i < NEAREST && block != null && !this.vocabulary.isBlock(block); i++) {
				block = block.parent();
			}
			flush(block);
		}
		else {
			this.open.append(LINE_BREAK);
		}
	}

	private void count(Element element, int change) {
		this.links += element.normalName().equals("a") ? change : 0;
		this.captions += this.vocabulary.isCaption(element) ? change : 0;
		this.standfirsts += this.vocabulary.isStandfirst(element) ? change : 0;
	}

	private void flush(@Nullable Element block) {
		String text = this.open.toString().strip();
		if (!text.isEmpty() && block != null) {
			Role role = (this.captions > 0) ? Role.CAPTION : (this.standfirsts > 0) ? Role.STANDFIRST : Role.BODY;
			this.paragraphs.add(new PageParagraph(text, role, block, this.linked));
		}
		this.open.setLength(0);
		this.linked = 0;
	}

}
