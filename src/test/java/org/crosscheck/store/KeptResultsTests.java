package org.crosscheck.store;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.Label;
import org.crosscheck.check.Relation;
import org.crosscheck.check.Severity;
import org.crosscheck.store.ResultTable.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a night need not compare because an earlier one has. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KeptResultsTests {

	private static final String CHECKER = "v";

	private final TestStore store;

	private Night night;

	KeptResultsTests(TestDatabase database) {
		this.store = new TestStore(database);
		this.night = this.store.stageAndExtract(List.of(Samples.extracted("a", 2, List.of("k")),
				Samples.extracted("b", 2, List.of("k")), Samples.extracted("c", 3, List.of("other"))));
		this.store.blocks.plan(this.night, 2000, 30, CHECKER);
		compareAll();
	}

	@Test
	void onlyWhatIsNewIsCompared() {
		put(Samples.extracted("d", 2, List.of("k")));
		nextNight(CHECKER);
		assertThat(undone()).singleElement().satisfies((block) -> {
			assertThat(block.page()).isEqualTo(new Page("d", 0));
			assertThat(block.partners()).containsExactly(new Page("a", 0), new Page("b", 0));
		});
		assertThat(this.store.blocks.progress(this.night.run())).isEqualTo(new BlockTable.Progress(4, 3, 3));
	}

	@Test
	void whatWasComparedBeforeIsHandedOutAsIfItWereNew() {
		put(Samples.extracted("d", 2, List.of("k")));
		nextNight(CHECKER);
		compareAll();
		List<String> named = new ArrayList<>();
		this.store.results.forEach(this.night.run(), 0, 1000,
				(result) -> result.relations().forEach((relation) -> named.add(relation.left().get(0))));
		assertThat(named).containsExactlyInAnyOrder("a-b0", "b-b0", "c-b0", "d-b0");
		assertThat(this.store.results.groups(this.night.run()).stream().mapToLong(ResultTable.Group::results).sum())
			.isEqualTo(4);
	}

	@Test
	void anArticleThatHasChangedIsComparedAgainWithAllThatItMeets() {
		this.store.jdbc.update("UPDATE profile SET content_hash = 'changed' WHERE article_id = 'a'");
		nextNight(CHECKER);
		assertThat(undone()).extracting(Block::page).containsExactlyInAnyOrder(new Page("a", 0), new Page("b", 0));
	}

	@ParameterizedTest
	@CsvSource({ "UPDATE profile SET extractor = 'v2', 3", "UPDATE block SET done = FALSE, 3",
			"DELETE FROM block WHERE article_id = 'c', 1" })
	void whatIsNotSureToBeTheSameIsComparedAgain(String change, int compared) {
		this.store.jdbc.update(change);
		nextNight(CHECKER);
		assertThat(undone()).hasSize(compared);
	}

	@Test
	void anotherVersionOfTheProgramComparesEverything() {
		nextNight("later version");
		assertThat(undone()).hasSize(3);
		assertThat(this.store.jdbc.queryForObject("SELECT COUNT(*) FROM block_result", Integer.class)).isZero();
	}

	private void put(Extracted.Claims article) {
		this.store.articles.put(List.of(article.staged()), Samples.DAY, Period.ofDays(30));
		this.store.claims.replace(this.night.run(), TestStore.EXTRACTOR, List.of(article));
	}

	private void nextNight(String checker) {
		this.night = new Night("2026-11-23", Samples.DAY.plusDays(1), 1, "/in", Samples.DAY.minusDays(29), 3);
		this.store.nights.enter(this.night);
		this.store.blocks.plan(this.night, 2000, 30, checker);
	}

	/** To one relation a block, told apart by its page. */
	private void compareAll() {
		this.store.results.replace(this.night.run(),
				undone().stream().map((block) -> new Checked(block, result(block.page().articleId()))).toList());
	}

	private static BlockResult result(String article) {
		return new BlockResult(List.of(new Relation(List.of(article + "-b0"), List.of(article + "-b1"), Label.UPDATE,
				null, Severity.INFO, 1, "r")), List.of(), 1);
	}

	private List<Block> undone() {
		return IntStream.range(0, this.night.partitions())
			.boxed()
			.flatMap((part) -> this.store.blocks.undone(this.night.run(), part, -1, 1000).stream())
			.sorted(Comparator.comparingInt(Block::number))
			.toList();
	}

}
