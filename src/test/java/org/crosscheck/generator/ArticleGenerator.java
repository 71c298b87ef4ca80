package org.crosscheck.generator;

import java.io.BufferedWriter;
import java.io.IOException;
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
 * Makes up any number of news articles: several reports an event by different publishers,
 * some of which give other numbers, some of which are copies or later versions. The same
 * seed gives the same articles. Run by
 * {@code java -cp target/test-classes:target/classes:... org.crosscheck.generator.ArticleGenerator
 * --articles=10000 --seed=1 --out=FILE.jsonl}.
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
		this.articles = articles;
		this.random = new Random(seed);
		this.newsroom = new Newsroom(this.random, Math.max(20, Math.min(articles / 50, 365)));
	}

	/** Makes articles and writes them as JSON Lines. */
	public static void main(String[] args) throws IOException {
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			String[] parts = arg.split("=", 2);
			options.put(parts[0], (parts.length > 1) ? parts[1] : "");
		}
		int articles = Integer.parseInt(options.getOrDefault("--articles", "1000"));
		long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
		write(Path.of(options.getOrDefault("--out", "articles.jsonl")), articles, seed);
	}

	/** Writes a file of articles, one a line. */
	public static void write(Path file, int articles, long seed) throws IOException {
		List<GeneratedArticle> made = new ArrayList<>();
		new ArticleGenerator(seed, articles).generate(made::add);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (GeneratedArticle article : made) {
				out.write(JSON.writeValueAsString(article));
				out.write('\n');
			}
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
