package org.crosscheck.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crosscheck.store.BlockPlan.Sized;

import static org.assertj.core.api.Assertions.assertThat;

class BlockPlanTests {

	private static final BlockKeys KEYS = new BlockKeys("v", Map.of());

	@Property(tries = 200)
	void everyPairOfPagesIsInExactlyOneBlock(@ForAll @IntRange(min = 1, max = 5) int own,
			@ForAll @Size(max = 12) List<@IntRange(min = 1, max = 40) Integer> others,
			@ForAll @IntRange(min = 2, max = 60) int limit) {
		BlockPlan plan = new BlockPlan(limit, KEYS);
		List<Sized> pages = IntStream.range(0, own).mapToObj((n) -> new Sized(new Page("own", n), 10)).toList();
		List<Sized> partners = IntStream.range(0, others.size())
			.mapToObj((n) -> new Sized(new Page("other" + n, 0), others.get(n)))
			.toList();
		plan.add(0, pages, partners);
		Set<String> pairs = new HashSet<>();
		for (Block block : plan.blocks()) {
			assertThat(block.held() <= limit || block.partners().size() == 1).isTrue();
			block.partners()
				.forEach(
						(partner) -> assertThat(pairs.add(block.page() + " " + partner)).describedAs("twice").isTrue());
		}
		assertThat(pairs).hasSize(own * (own - 1) / 2 + own * others.size());
		assertThat(plan.blocks().stream().filter(Block::first).map(Block::page)).hasSize(own).doesNotHaveDuplicates();
		long claims = 10L * own;
		assertThat(plan.blocks().stream().mapToLong(Block::pairs).sum())
			.isEqualTo(claims * (claims - 1) / 2 + claims * others.stream().mapToInt(Integer::intValue).sum());
	}

	@Example
	void aGroupIsNamedByAllThatItCompares() {
		Map<String, String> contents = Map.of("a", "1", "b", "1");
		String before = groupKey(contents, 10);
		assertThat(groupKey(contents, 10)).isEqualTo(before);
		assertThat(groupKey(Map.of("a", "1", "b", "2"), 10)).isNotEqualTo(before);
		assertThat(groupKey(contents, 30)).describedAs("divided otherwise").isNotEqualTo(before);
	}

	private static String groupKey(Map<String, String> contents, int limit) {
		BlockPlan plan = new BlockPlan(limit, new BlockKeys("v", contents));
		plan.add(7, List.of(new Sized(new Page("a", 0), 10)),
				List.of(new Sized(new Page("b", 0), 10), new Sized(new Page("b", 1), 10)));
		plan.add(8, List.of(new Sized(new Page("c", 0), 10)), List.of());
		return plan.groupKeys().getOrDefault(7, "");
	}

	@Property(tries = 100)
	void partsAreContiguousAndNumberedFromZero(@ForAll List<@IntRange(min = 2, max = 200) Integer> blocks,
			@ForAll @IntRange(min = 1, max = 9) int count) {
		BlockPlan plan = new BlockPlan(50, KEYS);
		blocks.forEach((claims) -> plan.add(0, List.of(new Sized(new Page("a", 0), claims)), List.of()));
		List<Integer> parts = plan.parts(count, Set.of());
		assertThat(parts).hasSameSizeAs(plan.blocks()).isSorted().allMatch((part) -> part >= 0 && part < count);
	}

	@Property(tries = 100)
	void groupsFollowEachOtherAndEveryLinkIsVisitedOnce(
			@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 40) Integer> links) {
		ArticleGroups groups = new ArticleGroups();
		int expected = 0;
		for (int place = 0; place < links.size(); place++) {
			Set<Integer> before = new TreeSet<>();
			if (links.get(place) < place) {
				before.add(links.get(place));
				before.add(place - 1);
			}
			groups.add(before);
			expected += before.size();
		}
		List<Integer> order = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		List<Integer> visited = new ArrayList<>();
		groups.inOrder((group, place, before) -> {
			assertThat(before).allMatch((other) -> other < place);
			order.add(place);
			numbers.add(group);
			visited.addAll(before);
		});
		assertThat(order).hasSameSizeAs(links).doesNotHaveDuplicates();
		assertThat(visited).hasSize(expected);
		assertThat(numbers).isSorted();
	}

}
