package org.crosscheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleLinkerTests {

	private static final List<String> FERRY = List.of("ferry", "harbour", "wreck");

	@Test
	void articlesThatShareANameAndWordsAreLinkedWithinTheWindowOnly() {
		assertThat(links(article("2026-10-01", null, "maribo"), article("2026-10-31", null, "maribo"),
				article("2026-11-01", null, "maribo"), article("2026-11-01", null, "tarifa")))
			.containsExactly("1-0", "2-1");
	}

	@Test
	void anUndatedArticleMayTellOfTheEventOfAnyDay() {
		assertThat(links(article(null, null, "maribo"), article(null, null, "maribo"),
				article("2026-01-01", null, "maribo"), article("2026-11-01", null, "maribo")))
			.containsExactly("1-0", "2-0", "2-1", "3-0", "3-1");
	}

	@Test
	void aStoryMeetsNothingButItself() {
		assertThat(links(article("2026-10-01", null, "maribo"), article("2026-10-01", "s1", "maribo"),
				article("2026-10-01", "s2", "maribo"), article("2026-10-02", "s1", "tarifa")))
			.containsExactly("3-1");
	}

	@Test
	void aNameThatHundredsOfArticlesShareLinksNone() {
		IndexedArticle[] night = IntStream.range(0, 60)
			.mapToObj((n) -> article("2026-10-01", null, "maribo", (n % 30 == 7) ? "alcyon" : "ship" + n))
			.toArray(IndexedArticle[]::new);
		assertThat(links(night)).containsExactly("37-7");
	}

	@Test
	void aNameThatManyArticlesHaveAmongTheirLeadWordsLinksNone() {
		IndexedArticle[] night = IntStream.range(0, 60)
			.mapToObj((n) -> article((n % 30 == 7) ? List.of("harbour") : List.of("ship" + n), List.of("harbour")))
			.toArray(IndexedArticle[]::new);
		assertThat(links(night)).isEmpty();
		assertThat(links(night[7], night[37])).containsExactly("1-0");
	}

	@Test
	void termsAreWhatAnArticleNamesAndWhoseNumbersItGives() {
		Extraction extraction = extraction("Ferry Alcyon sinks off Maribo",
				"Rescuers searched the wreck off Maribo.\n\nNine Danish sailors were killed, Ida Holm said.");
		assertThat(new ArticleTerms().of(extraction)).contains("maribo", "denmark");
		assertThat(new ArticleTerms().of(extraction("Ferry sinks off Maribo", "Nobody was hurt."))).isEmpty();
	}

	private static Extraction extraction(String title, String body) {
		return new ClaimExtractor()
			.extract(new Article("a", "a.json", title, null, "Gazette", null, LocalDate.of(2026, 10, 1), null, body));
	}

	private static List<String> links(IndexedArticle... articles) {
		TermFrequencies frequencies = new TermFrequencies();
		List.of(articles).forEach(frequencies::add);
		ArticleLinker linker = new ArticleLinker(frequencies, 30);
		List<String> links = new ArrayList<>();
		for (int place = 0; place < articles.length; place++) {
			for (int before : linker.next(articles[place])) {
				links.add(place + "-" + before);
			}
		}
		return links;
	}

	private static IndexedArticle article(List<String> names, List<String> words) {
		return new IndexedArticle(
				new ArticleProfile("a", "a.txt", null, LocalDate.of(2026, 10, 1), null, names, words, "o"), names);
	}

	private static IndexedArticle article(@Nullable String day, @Nullable String story, String... names) {
		List<String> sorted = List.of(names).stream().sorted().toList();
		LocalDate published = (day != null) ? LocalDate.parse(day) : null;
		return new IndexedArticle(new ArticleProfile("a", "a.txt", null, published, story, sorted, FERRY, "o"),
				(story != null) ? List.of("story|" + story) : sorted);
	}

}
