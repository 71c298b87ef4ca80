package org.crosscheck.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class BlockPlanTests {

	@Property(tries = 200)
	void everyPairIsInExactlyOneTile(@ForAll @IntRange(min = 2, max = 60) int claims,
			@ForAll @IntRange(min = 2, max = 20) int limit) {
		BlockPlan plan = new BlockPlan(limit);
		plan.add("k", claims);
		Set<Long> pairs = new HashSet<>();
		for (Block block : plan.blocks()) {
			long before = pairs.size();
			addPairs(block, claims, pairs);
			assertThat(pairs.size() - before).isEqualTo(block.pairs());
		}
		assertThat(pairs).hasSize(claims * (claims - 1) / 2);
	}

	private static void addPairs(Block block, int claims, Set<Long> pairs) {
		int size = block.isTile() ? block.rangeSize() : claims;
		for (int left = block.left() * size; left < Math.min((block.left() + 1) * size, claims); left++) {
			for (int right = block.right() * size; right < Math.min((block.right() + 1) * size, claims); right++) {
				if (left < right) {
					pairs.add((long) left * claims + right);
				}
			}
		}
	}

	@Property(tries = 100)
	void partsAreContiguousAndNumberedFromZero(@ForAll List<@IntRange(min = 2, max = 200) Integer> blocks,
			@ForAll @IntRange(min = 1, max = 9) int count) {
		BlockPlan plan = new BlockPlan(50);
		blocks.forEach((claims) -> plan.add("k", claims));
		List<Integer> parts = plan.parts(count);
		assertThat(parts).hasSameSizeAs(plan.blocks()).isSorted().allMatch((part) -> part >= 0 && part < count);
	}

}
