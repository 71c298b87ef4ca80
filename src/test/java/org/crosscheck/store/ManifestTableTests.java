package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crosscheck.report.ArticleLine;
import org.crosscheck.report.ArticleLine.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ManifestTableTests {

	private static final String RUN = TestStore.RUN;

	private final TestStore store;

	ManifestTableTests(TestDatabase database) {
		this.store = new TestStore(database);
	}

	@Test
	void aTextThatStandsEarlierInTheInputIsADuplicateOfTheFirst() {
		this.store.manifest.add(RUN, List.of(row(1, "a", "t"), row(2, "b", "u"), row(3, "c", "t"), row(4, "d", "t")));
		this.store.manifest.markDuplicates(RUN);
		List<ArticleLine> lines = new ArrayList<>();
		this.store.manifest.forEach(RUN, lines::add);
		assertThat(lines).extracting((line) -> line.articleId() + " " + line.state() + " " + line.detail())
			.containsExactly("a READ ", "b READ ", "c DUPLICATE_OF a", "d DUPLICATE_OF a");
	}

	@Test
	void everyUndoneArticleIsInOnePart() {
		this.store.manifest.add(RUN, List.of(row(1, "a", "t"), row(2, "b", "u"), row(3, "c", "v"), row(4, "d", "w")));
		this.store.manifest.divide(RUN, 2);
		assertThat(this.store.manifest.undone(RUN, 0)).containsExactly("a", "b");
		assertThat(this.store.manifest.undone(RUN, 1)).containsExactly("c", "d");
	}

	@Test
	void claimsAreUpToDateOnlyForTheSameContentAndExtractor() {
		this.store.stageAndExtract(List.of(Samples.extracted("a", 2, List.of()), Samples.extracted("b", 1, List.of())));
		Map<String, String> hashes = Map.of("a", Samples.Sha.of("a"), "b", Samples.Sha.of("other"));
		assertThat(this.store.claims.upToDate(hashes, TestStore.EXTRACTOR)).isEqualTo(Map.of("a", 2));
		assertThat(this.store.claims.upToDate(hashes, "v2")).isEmpty();
	}

	@Test
	void anArticleReadAgainLosesItsFormerClaims() {
		this.store.stageAndExtract(List.of(Samples.extracted("a", 4, List.of("k"))));
		this.store.claims.replace(RUN, TestStore.EXTRACTOR, List.of(Samples.extracted("a", 1, List.of("k"))));
		assertThat(this.store.claims.ofArticles(List.of("a"))).containsExactly(Samples.claim("a", 0));
		assertThat(this.store.manifest.progress(RUN)).isEqualTo(new ManifestTable.Progress(1, 1, 1));
	}

	private static ManifestRow row(long seq, String id, String textHash) {
		return new ManifestRow(seq, id + ".txt", id, textHash, 10, State.READ, "", 0, false);
	}

}
