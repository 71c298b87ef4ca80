package org.crosscheck.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.Label;
import org.crosscheck.check.Relation;
import org.crosscheck.check.Severity;
import org.crosscheck.store.ResultTable.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BlockTableTests {

	private final TestStore store;

	BlockTableTests(TestDatabase database) {
		this.store = new TestStore(database);
	}

	@Test
	void everyArticleWithComparableClaimsIsHeldAgainstThoseThatMayTellOfItsEvent() {
		Night night = this.store
			.stageAndExtract(List.of(Samples.extracted("a", 3, List.of("k1")), Samples.extracted("b", 1, List.of("k2")),
					Samples.extracted("c", 0, List.of("k1")), Samples.extracted("d", 2, List.of("k1", "k3"))));
		this.store.blocks.plan(night, 2000, 30, "v");
		assertThat(planned(night)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("key")
			.containsExactlyInAnyOrder(new Block(0, 0, new Page("a", 0), true, List.of(), 3, 0, 3, ""),
					new Block(1, 0, new Page("d", 0), true, List.of(new Page("a", 0)), 2, 3, 7, ""),
					new Block(2, 1, new Page("b", 0), true, List.of(), 1, 0, 0, ""));
	}

	@Test
	void aBlockIsLoadedWithAllItsPages() {
		Night night = this.store.stageAndExtract(
				List.of(Samples.extracted("a", 1500, List.of("k")), Samples.extracted("b", 2, List.of("k"))));
		this.store.blocks.plan(night, 2000, 30, "v");
		List<BlockPages> loaded = this.store.loader.load(planned(night), new PageCache(1));
		assertThat(loaded).extracting((one) -> one.block().page() + " " + one.page().size())
			.containsExactlyInAnyOrder(new Page("a", 0) + " 1000", new Page("a", 1) + " 500", new Page("b", 0) + " 2");
		assertThat(loaded).allSatisfy((one) -> assertThat(one.partners()).hasSameSizeAs(one.block().partners()));
		assertThat(loaded.stream().flatMap((one) -> one.partners().stream()).mapToInt((page) -> page.size()).sum())
			.isEqualTo(1000 + 1000 + 500);
	}

	@Test
	void aBlockWhosePageIsGoneIsNotCompared() {
		Night night = this.store.stageAndExtract(List.of(Samples.extracted("a", 1, List.of("k"))));
		this.store.blocks.plan(night, 2000, 30, "v");
		List<Block> planned = planned(night);
		this.store.jdbc.update("DELETE FROM claim_page");
		assertThatThrownBy(() -> this.store.loader.load(planned, new PageCache(1)))
			.hasMessageContaining("page 0 of the claims of article a has no row");
	}

	@Test
	void blocksOfAPartAreReadPieceByPiece() {
		List<Extracted.Claims> articles = IntStream.range(0, 9)
			.mapToObj((n) -> Samples.extracted("a" + n, 1, List.of("k" + n)))
			.toList();
		Night night = this.store.stageAndExtract(articles);
		this.store.blocks.plan(night, 2000, 30, "v");
		Set<Integer> seen = new HashSet<>();
		for (int part = 0; part < night.partitions(); part++) {
			List<Block> piece = this.store.blocks.undone(night.run(), part, -1, 2);
			while (!piece.isEmpty()) {
				assertThat(piece).hasSizeLessThanOrEqualTo(2)
					.allSatisfy((one) -> assertThat(seen.add(one.number())).isTrue());
				piece = this.store.blocks.undone(night.run(), part, piece.get(piece.size() - 1).number(), 2);
			}
		}
		assertThat(seen).hasSize(9);
	}

	@Test
	void aPlanMadeForTheSameClaimsIsKeptWithWhatIsDoneOfIt() {
		Night night = this.store
			.stageAndExtract(List.of(Samples.extracted("a", 2, List.of("k")), Samples.extracted("b", 2, List.of("k"))));
		this.store.blocks.plan(night, 2000, 30, "v");
		Block first = planned(night).get(0);
		this.store.results.replace(night.run(), List.of(new Checked(first, result(1))));
		this.store.blocks.plan(night, 2000, 30, "v");
		assertThat(planned(night)).hasSize(1).doesNotContain(first);
		this.store.claims.replace(night.run(), TestStore.EXTRACTOR, List.of(Samples.extracted("a", 3, List.of("k"))));
		this.store.blocks.plan(night, 2000, 30, "v");
		assertThat(planned(night)).hasSize(2);
	}

	@Test
	void theResultsOfABlockReplaceThoseItHadBefore() {
		Night night = this.store.stageAndExtract(List.of(Samples.extracted("a", 3, List.of())));
		this.store.blocks.plan(night, 2000, 30, "v");
		Block block = planned(night).get(0);
		this.store.results.replace(night.run(), List.of(new Checked(block, result(3))));
		this.store.results.replace(night.run(), List.of(new Checked(block, result(2))));
		assertThat(relations(night)).hasSize(2);
		assertThat(this.store.blocks.progress(night.run())).isEqualTo(new BlockTable.Progress(1, 1, 2));
	}

	@Test
	void manyResultsAreSpreadOverRowsAndReadTogether() {
		Night night = this.store.stageAndExtract(List.of(Samples.extracted("a", 3, List.of())));
		this.store.blocks.plan(night, 2000, 30, "v");
		this.store.results.replace(night.run(), List.of(new Checked(planned(night).get(0), result(4100))));
		assertThat(this.store.jdbc.queryForObject("SELECT COUNT(*) FROM block_result", Integer.class)).isEqualTo(3);
		assertThat(relations(night)).hasSize(4100).allSatisfy((one) -> assertThat(one.right()).containsExactly("a-b1"));
		assertThat(this.store.results.groups(night.run())).singleElement()
			.satisfies((group) -> assertThat(group).isEqualTo(new ResultTable.Group(0, 0, 4100, group.key())))
			.satisfies((group) -> assertThat(group.key()).hasSize(64));
		this.store.jdbc.update("UPDATE block_result SET results = 7 WHERE seq = 1");
		assertThatThrownBy(() -> relations(night)).hasMessageContaining("came to 7 results, but 2000 are in the store");
	}

	private List<Relation> relations(Night night) {
		List<Relation> relations = new ArrayList<>();
		this.store.results.forEach(night.run(), 0, 1000, (result) -> relations.addAll(result.relations()));
		return relations;
	}

	private List<Block> planned(Night night) {
		return IntStream.range(0, night.partitions())
			.boxed()
			.flatMap((part) -> this.store.blocks.undone(night.run(), part, -1, 1000).stream())
			.toList();
	}

	private static BlockResult result(int relations) {
		return new BlockResult(IntStream.range(0, relations)
			.mapToObj((n) -> new Relation(List.of("a-b0"), List.of("a-b1"),
					(n % 2 == 0) ? Label.COMPATIBLE : Label.UPDATE, null, Severity.INFO, 1, "r"))
			.toList(), List.of(), relations);
	}

}
