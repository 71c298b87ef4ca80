package org.crosscheck.job.extract;

import org.crosscheck.article.Article;
import org.crosscheck.article.Block;
import org.crosscheck.article.LayoutReader;
import org.crosscheck.article.Role;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to call an article that came without a title, as a plain text file does.
 * Safe for use by several threads.
 */
final class Headlines {

	/** A headline stands at the beginning; so much of a text is looked at. */
	private static final int BEGINNING = 2000;

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final LayoutReader layouts = new LayoutReader();

	/** Its title, else the headline in its text; {@code null} when it has neither. */
	@Nullable String of(Article article) {
		if (article.title() != null) {
			return article.title();
		}
		String body = article.body();
		AnalysedText beginning = this.analyzer.analyse(body.substring(0, Math.min(body.length(), BEGINNING)));
		return this.layouts.read(article, null, beginning)
			.stream()
			.filter((block) -> block.role() == Role.HEADLINE)
			.map(Block::span)
			.map((span) -> span.in(beginning.text()).strip())
			.findFirst()
			.orElse(null);
	}

}
