package org.crosscheck.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Unlabelled news text to learn from: every {@code .txt} file below a folder is one
 * article, every line of a {@code .jsonl} file is one article with the fields
 * {@code text}, {@code title} and {@code publisher}, or holds such articles in an array
 * {@code articles}. Other fields are not looked at, lines without text are passed over.
 */
final class NewsText {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private NewsText() {
	}

	/**
	 * One article.
	 *
	 * @param publisher the field of that name; the name of the file's folder for a text
	 * file
	 * @param text the title, where there is one, on a line of its own, then the text
	 */
	record Article(String publisher, String text) {
	}

	static List<Article> read(Path folder) {
		List<Article> articles = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				String name = String.valueOf(file.getFileName());
				if (name.endsWith(".txt")) {
					Path parent = file.toAbsolutePath().getParent();
					String publisher = (parent != null) ? String.valueOf(parent.getFileName()) : "";
					articles.add(new Article(publisher, Files.readString(file)));
				}
				else if (name.endsWith(".jsonl")) {
					Files.readAllLines(file).forEach((line) -> add(JSON.readTree(line), articles));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return articles;
	}

	private static void add(JsonNode article, List<Article> articles) {
		article.path("articles").forEach((inner) -> add(inner, articles));
		String text = article.path("text").asString("");
		if (!text.isBlank()) {
			String title = article.path("title").asString("");
			String whole = text.startsWith(title) ? text : title + "\n" + text;
			articles.add(new Article(article.path("publisher").asString(""), whole));
		}
	}

}
