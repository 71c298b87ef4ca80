package org.crosscheck.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import tools.jackson.databind.json.JsonMapper;

/**
 * Makes up any number of news articles: some four reports an event by different
 * publishers, so that events multiply with the articles; some reports give other numbers,
 * the more likely the later they appear, and one in twenty is a copy. The same options
 * give the same articles. Run by
 * {@code java -cp target/test-classes:target/classes:... org.crosscheck.generator.ArticleGenerator
 * --articles=10000 --seed=1 --out=FILE.jsonl}, with {@code --days=365} for a year of news
 * however many articles there are, and {@code --context=16} for articles of some 900
 * tokens.
 */
public final class ArticleGenerator {

	private static final JsonMapper JSON = new JsonMapper();

	private final int articles;

	private final Random random;

	private final Newsroom newsroom;

	/**
	 * A generator.
	 * @param seed the same seed gives the same articles
	 * @param articles how many will be made; the more, the more days they are spread over
	 */
	public ArticleGenerator(long seed, int articles) {
		this(seed, articles, usualDays(articles), 0);
	}

	private ArticleGenerator(long seed, int articles, int days, int context) {
		this.articles = articles;
		this.random = new Random(seed);
		this.newsroom = new Newsroom(this.random, days, context);
	}

	/** Makes articles and writes them as JSON Lines. */
	public static void main(String[] args) throws IOException {
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			String[] parts = arg.split("=", 2);
			options.put(parts[0], (parts.length > 1) ? parts[1] : "");
		}
		int articles = Integer.parseInt(options.getOrDefault("--articles", "1000"));
		write(Path.of(options.getOrDefault("--out", "articles.jsonl")),
				new ArticleGenerator(Long.parseLong(options.getOrDefault("--seed", "1")), articles,
						options.containsKey("--days") ? Integer.parseInt(options.get("--days")) : usualDays(articles),
						Integer.parseInt(options.getOrDefault("--context", "0"))));
	}

	private static int usualDays(int articles) {
		return Math.max(20, Math.min(articles / 50, 365));
	}

	/** Writes a file of articles, one a line. */
	public static void write(Path file, int articles, long seed) throws IOException {
		write(file, new ArticleGenerator(seed, articles));
	}

	private static void write(Path file, ArticleGenerator generator) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			generator.generate((article) -> {
				try {
					out.write(JSON.writeValueAsString(article));
					out.write('\n');
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

	/** Makes articles, event by event. */
	public void generate(Consumer<GeneratedArticle> sink) {
		int made = 0;
		while (made < this.articles) {
			Event event = this.newsroom.event();
			List<GeneratedArticle> reports = new ArrayList<>();
			int wanted = Math.min(2 + this.random.nextInt(5), this.articles - made);
			for (int report = 0; report < wanted; report++) {
				String id = "g" + (made + report);
				GeneratedArticle article = (report > 0 && this.random.nextInt(20) == 0)
						? this.newsroom.copy(reports.get(0), id) : this.newsroom.report(event, id, report);
				reports.add(article);
				sink.accept(article);
			}
			made += wanted;
		}
	}

}
