package org.crosscheck.article;

import java.util.List;

import org.crosscheck.text.Span;

/**
 * How an article is laid out. Immutable.
 *
 * @param blocks a block for each paragraph of title and body, in text order
 * @param datelines where the body dates the article, in text order
 */
public record Layout(List<Block> blocks, List<Span> datelines) {

	public Layout {
		blocks = List.copyOf(blocks);
		datelines = List.copyOf(datelines);
	}

}
