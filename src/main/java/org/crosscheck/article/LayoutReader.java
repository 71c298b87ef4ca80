package org.crosscheck.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each paragraph of an article what it is to the reader and whether it belongs
 * to the page rather than to the article (semantics.md section 4.23). Never throws for
 * any article; linear in its length. Immutable and safe for use by several threads.
 */
public final class LayoutReader {

	/** A headline is shorter; a longer first paragraph opens a text that has none. */
	private static final int LONGEST_HEADLINE = 250;

	/** A standfirst has so many tokens at least; fewer make a subheading. */
	private static final int SHORTEST_STANDFIRST = 8;

	private final Dateline dateline;

	private final Furniture furniture;

	private final Captions captions;

	public LayoutReader() {
		Wires wires = new Wires();
		this.dateline = new Dateline(wires);
		FurniturePhrases phrases = new FurniturePhrases();
		this.furniture = new Furniture(phrases, wires);
		this.captions = new Captions(phrases);
	}

	/**
	 * One block for each paragraph ({@link Sentence#paragraph}) of title and body, the
	 * title's first, in text order. A block's span runs from the first sentence of the
	 * paragraph to the last. An article without a title has its headline in the body: the
	 * first paragraph that is not furniture.
	 * @param article the article
	 * @param title its analysed title, {@code null} when it has none
	 * @param body its analysed body
	 */
	public List<Block> read(Article article, @Nullable AnalysedText title, AnalysedText body) {
		return layout(article, title, body).blocks();
	}

	/**
	 * The same with the dates by which the body dates itself ("Published October 25,
	 * 2026"), with the words that say so, in text order. They may stand within a
	 * paragraph, glued to a headline.
	 */
	public Layout layout(Article article, @Nullable AnalysedText title, AnalysedText body) {
		List<Block> blocks = new ArrayList<>();
		if (title != null) {
			for (Paragraph paragraph : Paragraph.of(title)) {
				blocks.add(new Block(Part.TITLE, paragraph.span(), Role.HEADLINE, false));
			}
		}
		List<Paragraph> paragraphs = Paragraph.of(body);
		List<Dateline.Mark> datelines = this.dateline.marks(body.text());
		BitSet page = this.furniture.among(paragraphs, datelines);
		BitSet pictures = this.captions.among(paragraphs);
		int headline = headline(article, paragraphs, page);
		for (int i = 0; i < paragraphs.size(); i++) {
			Role role = (i == headline) ? Role.HEADLINE
					: PageText.roleOf(article, body.text(), paragraphs.get(i).span());
			if (role == Role.BODY && pictures.get(i)) {
				role = Role.CAPTION;
			}
			else if (role == Role.BODY && headline >= 0 && i == page.nextClearBit(headline + 1)
					&& isStandfirst(paragraphs, i)) {
				role = Role.STANDFIRST;
			}
			blocks.add(new Block(Part.BODY, paragraphs.get(i).span(), role, page.get(i)));
		}
		return new Layout(blocks, datelines.stream().map(Dateline.Mark::span).toList());
	}

	/**
	 * Position of the headline among the body's paragraphs, -1 when it has none there.
	 */
	private static int headline(Article article, List<Paragraph> paragraphs, BitSet page) {
		int first = page.nextClearBit(0);
		if (first >= paragraphs.size()) {
			return -1;
		}
		Paragraph paragraph = paragraphs.get(first);
		if (article.title() != null) {
			return NormalLine.of(article.title()).equals(paragraph.normal()) ? first : -1;
		}
		boolean plain = paragraph.text().length() <= LONGEST_HEADLINE && paragraph.sentences().size() <= 2;
		boolean alone = paragraphs.size() == 1;
		return (plain && (!alone || !paragraph.endsAsSentence())) ? first : -1;
	}

	/** A line without a full stop between headline and a paragraph that has one. */
	private static boolean isStandfirst(List<Paragraph> paragraphs, int i) {
		return i + 1 < paragraphs.size() && !paragraphs.get(i).endsAsSentence()
				&& !paragraphs.get(i).text().endsWith(":") && paragraphs.get(i).tokens() >= SHORTEST_STANDFIRST
				&& !paragraphs.get(i).normal().isEmpty() && paragraphs.get(i + 1).endsAsSentence();
	}

}
