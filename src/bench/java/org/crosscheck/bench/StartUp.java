package org.crosscheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ClaimExtractor;

/** Time from the start of the Java process to the claims of the first article. */
final class StartUp {

	private StartUp() {
	}

	/**
	 * Reads one article.
	 * @param arguments folder or file of news
	 */
	public static void main(String[] arguments) throws IOException {
		long before = System.currentTimeMillis();
		Article article = NewsArticles.read(Path.of(arguments[0])).get(0);
		long reading = System.currentTimeMillis() - before;
		int claims = new ClaimExtractor().extract(article).claims().size();
		long all = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		System.out.printf("first article after %d ms (%d claims; %d ms more to make the articles)%n", all - reading,
				claims, reading);
	}

}
