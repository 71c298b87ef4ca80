package org.crosscheck.store;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

import org.crosscheck.article.Article;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.report.NightCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class NightTableTests {

	private static final LocalDate TONIGHT = LocalDate.of(2026, 11, 22);

	private final TestStore store;

	NightTableTests(TestDatabase database) {
		this.store = new TestStore(database);
	}

	@Test
	void theCountsOfEarlierNightsAreKeptOfEachDateTheLast() {
		NightCounts old = counted(TONIGHT.minusDays(30), 1, true);
		NightCounts earlier = counted(TONIGHT.minusDays(29), 1, true);
		counted(TONIGHT.minusDays(1), 1, true);
		NightCounts again = counted(TONIGHT.minusDays(1), 2, true);
		NightCounts first = counted(TONIGHT, 1, true);
		counted(TONIGHT.plusDays(1), 1, true);
		counted(TONIGHT.minusDays(2), 1, false);
		counted(TONIGHT, 2, true);
		assertThat(this.store.nights.counted("2026-11-22-2", TONIGHT.minusDays(29), TONIGHT))
			.containsExactly(earlier, again, first)
			.doesNotContain(old);
	}

	@Test
	void aRunThatIsCountedAgainHasOneCount() {
		counted(TONIGHT, 1, true);
		NightCounts again = new NightCounts("2026-11-22", TONIGHT, 7, 6, 5, 4, 3, 2, 1, 0);
		this.store.nights.count(again);
		assertThat(this.store.nights.counted("other", TONIGHT, TONIGHT)).containsExactly(again);
	}

	@Test
	void anArticleIsLedToByItsHeadlineAndItsAddress() {
		Article article = new Article("a1", "a1.txt", "Cows in the river", null, null, "https://istra.example/cows",
				TONIGHT, null, "They swam.");
		this.store.articles.put(List.of(new StagedArticle(article, Samples.Sha.of("a1"))), TONIGHT, Period.ofDays(30));
		assertThat(this.store.articles.heads(List.of("a1", "unknown")))
			.isEqualTo(Map.of("a1", new ArticleHead("Cows in the river", "https://istra.example/cows")));
	}

	private NightCounts counted(LocalDate date, int revision, boolean complete) {
		Night night = new Night(Night.nameOf(date, revision), date, revision, "/in", date.minusDays(30), 1);
		this.store.nights.enter(night);
		NightCounts counts = new NightCounts(night.run(), date, 10 + revision, 3, 2, 1, 90, 80, 12, revision);
		this.store.nights.count(counts);
		if (complete) {
			this.store.nights.complete(night.run());
		}
		return counts;
	}

}
