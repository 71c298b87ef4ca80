package org.crosscheck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes lessons of articles of which it is known which incident each is about: every pair
 * that lies within the window and that would find each other ({@link ArticleTerms}).
 */
final class ArticleLessons {

	private static final int WINDOW = 30;

	private final JsonMapper json = JsonMapper.builder().build();

	private final ClaimExtractor extractor = new ClaimExtractor();

	private final ArticleSigns signs = new ArticleSigns(new WordRarity());

	private final ArticleTerms terms = new ArticleTerms();

	private record Known(String incident, ArticleGist article, List<String> terms) {
	}

	/** The lessons of a folder with {@code incidents.jsonl}. */
	List<EventLesson> read(Path folder) throws IOException {
		List<Known> known = new ArrayList<>();
		for (String line : Files.readAllLines(folder.resolve("incidents.jsonl"))) {
			JsonNode incident = this.json.readTree(line);
			for (JsonNode article : incident.get("articles")) {
				String day = article.path("date").asString("");
				Extraction extraction = this.extractor
					.extract(new Article(article.get("id").asString(), "gold", article.path("title").asString(""), null,
							article.path("publisher").asString(""), null,
							(day.length() >= 10) ? LocalDate.parse(day.substring(0, 10)) : null, null,
							article.get("text").asString()));
				known.add(new Known(incident.get("id").asString(), this.signs.gistOf(extraction.profile()),
						this.terms.of(extraction)));
			}
		}
		List<EventLesson> lessons = new ArrayList<>();
		for (int i = 0; i < known.size(); i++) {
			for (int j = i + 1; j < known.size(); j++) {
				Known a = known.get(i);
				Known b = known.get(j);
				if (isInWindow(a.article(), b.article()) && !Collections.disjoint(a.terms(), b.terms())) {
					lessons.add(new EventLesson(a.incident(), EventSetting.ARTICLES,
							this.signs.of(a.article(), b.article()),
							a.incident().equals(b.incident())));
				}
			}
		}
		return lessons;
	}

	private static boolean isInWindow(ArticleGist a, ArticleGist b) {
		return a.published() == null || b.published() == null
				|| Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) <= WINDOW;
	}

}
