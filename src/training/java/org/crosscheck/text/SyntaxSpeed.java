package org.crosscheck.text;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how fast one thread tags and parses the articles of a folder, in processor
 * time of that thread, so that other work on the machine counts little.
 */
final class SyntaxSpeed {

	private static final int ROUNDS = 4;

	private SyntaxSpeed() {
	}

	/**
	 * Runs the measurement.
	 * @param arguments folder of news text
	 */
	public static void main(String[] arguments) {
		TextAnalyzer text = new TextAnalyzer();
		List<AnalysedText> articles = NewsText.read(Path.of(arguments[0]))
			.stream()
			.limit(1000)
			.map((article) -> text.analyse(article.text()))
			.toList();
		long loading = System.nanoTime();
		SyntaxAnalyzer analyzer = new SyntaxAnalyzer();
		System.out.printf("loaded in %.3f s%n", (System.nanoTime() - loading) / 1e9);
		for (int round = 0; round < ROUNDS; round++) {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			long tokens = 0;
			long sentences = 0;
			for (AnalysedText article : articles) {
				for (Sentence sentence : article.sentences()) {
					tokens += analyzer.analyse(sentence).size();
					sentences++;
				}
			}
			double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
			System.out.printf("%.0f tokens/s, %.0f sentences/s, %.0f articles/s (%d tokens an article)%n",
					tokens / seconds, sentences / seconds, articles.size() / seconds, tokens / articles.size());
		}
	}

}
