package org.crosscheck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.crosscheck.article.Article;
import org.crosscheck.article.ArticleReader;
import org.crosscheck.article.InputScanner;
import org.crosscheck.article.ReadLimits;
import org.crosscheck.article.ReadOutcome;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.TextAnalyzer;

/**
 * Articles of about 900 tokens, made of the paragraphs of real ones: longer articles are
 * cut, shorter ones joined. Title, publisher and day are those of the first paragraph's
 * article.
 */
final class NewsArticles {

	private static final int TOKENS = 900;

	private static final int MOST = 600;

	private NewsArticles() {
	}

	/** At most 600 articles, in an order that is always the same. */
	static List<Article> read(Path input) throws IOException {
		List<Article> found = new ArrayList<>();
		ArticleReader reader = new ArticleReader(ReadLimits.DEFAULT);
		new InputScanner().scan(input).forEach((file) -> reader.read(file, (outcome) -> {
			if (outcome instanceof ReadOutcome.Read read) {
				found.add(read.article());
			}
		}));
		List<Article> articles = new ArrayList<>(evenly(found));
		if (articles.isEmpty()) {
			throw new IllegalArgumentException("no " + TOKENS + " tokens of news in " + input);
		}
		Collections.shuffle(articles, new Random(1));
		return articles.subList(0, Math.min(MOST, articles.size()));
	}

	private static List<Article> evenly(List<Article> found) {
		TextAnalyzer analyzer = new TextAnalyzer();
		List<Article> articles = new ArrayList<>();
		StringBuilder body = new StringBuilder();
		int tokens = 0;
		for (Article article : found) {
			for (String paragraph : article.body().split("\n", -1)) {
				body.append(paragraph).append('\n');
				tokens += tokens(analyzer, paragraph);
				// paragraphs have some 60 tokens: half of one before the mark is as near
				// as half of one behind it
				if (tokens >= TOKENS - 30) {
					articles.add(new Article("bench-" + articles.size(), article.path(), article.title(),
							article.author(), article.publisher(), article.url(), article.published(), null,
							body.toString()));
					body.setLength(0);
					tokens = 0;
				}
			}
		}
		if (articles.isEmpty() && !body.isEmpty()) {
			articles.add(found.get(0));
		}
		return articles;
	}

	static int tokens(TextAnalyzer analyzer, String text) {
		int tokens = 0;
		for (Sentence sentence : analyzer.analyse(text).sentences()) {
			tokens += sentence.tokens().size();
		}
		return tokens;
	}

}
