package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Label;
import org.crosscheck.check.Relation;
import org.crosscheck.check.Severity;
import org.crosscheck.store.ResultTable.Checked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlockTableTests {

	private final TestStore store = new TestStore();

	@Test
	void aBlockIsPlannedForEachArticleAndForEachKeyThatTwoArticlesShare() {
		Night night = this.store.stageAndExtract(List.of(Samples.extracted("a", 3, List.of("k1", "k2")),
				Samples.extracted("b", 1, List.of("k2")), Samples.extracted("c", 0, List.of())));
		this.store.blocks.plan(night, 2000);
		assertThat(planned(night)).extracting(Block::key, Block::claims, Block::pairs)
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("a:a", 3, 3L),
					org.assertj.core.groups.Tuple.tuple("a:b", 1, 0L),
					org.assertj.core.groups.Tuple.tuple("k2", 4, 6L));
	}

	@Test
	void claimsCarryThePlannedKeysOnly() {
		Night night = this.store.stageAndExtract(
				List.of(Samples.extracted("a", 1, List.of("k1", "k2")), Samples.extracted("b", 1, List.of("k2"))));
		this.store.blocks.plan(night, 2000);
		assertThat(this.store.loader.load(night, planned(night), new ClaimCache(3))).flatExtracting(BlockClaims::claims)
			.filteredOn((one) -> one.claim().articleId().equals("a"))
			.extracting(ClaimInContext::keys)
			.containsOnly(List.of("a:a", "k2"));
	}

	@Test
	void aPairWithinOneRangeOfATileBelongsElsewhere() {
		Night night = this.store
			.stageAndExtract(List.of(Samples.extracted("a", 3, List.of("k")), Samples.extracted("b", 3, List.of("k"))));
		this.store.blocks.plan(night, 4);
		List<String> pairs = new ArrayList<>();
		for (BlockClaims loaded : this.store.loader.load(night, planned(night), new ClaimCache(3))) {
			if (loaded.block().key().equals("k")) {
				forEachPairOf(loaded, pairs);
			}
		}
		assertThat(pairs).doesNotHaveDuplicates().hasSize(15);
	}

	/** Pairs whose first common key is no mark of a range. */
	private static void forEachPairOf(BlockClaims loaded, List<String> pairs) {
		List<ClaimInContext> claims = loaded.claims();
		for (ClaimInContext left : claims) {
			for (ClaimInContext right : claims) {
				boolean here = left.keys().stream().filter(right.keys()::contains).findFirst().orElse("").charAt(0) > 0;
				if (here && left.claim().id().compareTo(right.claim().id()) < 0) {
					pairs.add(left.claim().id() + " " + right.claim().id());
				}
			}
		}
	}

	@Test
	void aPlanMadeForTheSameClaimsIsKeptWithWhatIsDoneOfIt() {
		Night night = this.store
			.stageAndExtract(List.of(Samples.extracted("a", 2, List.of("k")), Samples.extracted("b", 2, List.of("k"))));
		this.store.blocks.plan(night, 2000);
		Block first = planned(night).get(0);
		this.store.results.replace(night.run(), List.of(new Checked(first, result(1))));
		this.store.blocks.plan(night, 2000);
		assertThat(planned(night)).hasSize(2).doesNotContain(first);
		this.store.claims.replace(night.run(), TestStore.EXTRACTOR, List.of(Samples.extracted("a", 3, List.of("k"))));
		this.store.blocks.plan(night, 2000);
		assertThat(planned(night)).hasSize(3);
	}

	@Test
	void theResultsOfABlockReplaceThoseItHadBefore() {
		Night night = this.store.stageAndExtract(List.of(Samples.extracted("a", 3, List.of())));
		this.store.blocks.plan(night, 2000);
		Block block = planned(night).get(0);
		this.store.results.replace(night.run(), List.of(new Checked(block, result(3))));
		this.store.results.replace(night.run(), List.of(new Checked(block, result(2))));
		assertThat(this.store.results.relations(night.run())).hasSize(2);
		assertThat(this.store.blocks.progress(night.run())).isEqualTo(new BlockTable.Progress(1, 1, 3, 3, 2));
	}

	private List<Block> planned(Night night) {
		return IntStream.range(0, night.partitions())
			.boxed()
			.flatMap((part) -> this.store.blocks.undone(night.run(), part).stream())
			.toList();
	}

	private static BlockResult result(int relations) {
		return new BlockResult(IntStream.range(0, relations)
			.mapToObj(
					(n) -> new Relation(List.of("a:0"), List.of("a:1"), Label.COMPATIBLE, null, Severity.INFO, 1, "r"))
			.toList(), List.of(), relations);
	}

}
