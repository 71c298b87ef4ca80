package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lays down which pages are compared with which. A page with more partners than may be
 * held at once gets several blocks, so that memory and the work lost at a crash stay
 * bounded while every pair is still compared exactly once. Mutable, for one thread.
 */
final class BlockPlan {

	private final int limit;

	private final BlockKeys keys;

	private final List<Block> blocks = new ArrayList<>();

	/**
	 * An empty plan.
	 * @param limit most claims to be held against a page at once, at least 1; a single
	 * page may have more
	 */
	BlockPlan(int limit, BlockKeys keys) {
		this.limit = limit;
		this.keys = keys;
	}

	/**
	 * A page and how many comparable claims it has.
	 */
	record Sized(Page page, int claims) {
	}

	/**
	 * Adds the pages of an article, each with those before it in the article and with
	 * those of other articles.
	 * @param group number of its group
	 * @param pages without those that have no comparable claim
	 * @param others pages of articles whose plan does not hold this one
	 */
	void add(int group, List<Sized> pages, Collection<Sized> others) {
		for (int i = 0; i < pages.size(); i++) {
			List<Sized> partners = new ArrayList<>(pages.subList(0, i));
			partners.addAll(others);
			add(group, pages.get(i), partners);
		}
	}

	private void add(int group, Sized own, List<Sized> partners) {
		boolean first = true;
		int from = 0;
		do {
			int to = from;
			long claims = 0;
			while (to < partners.size() && (to == from || claims + partners.get(to).claims() <= this.limit)) {
				claims += partners.get(to).claims();
				to++;
			}
			long within = first ? own.claims() * (own.claims() - 1L) / 2 : 0;
			List<Page> held = partners.subList(from, to).stream().map(Sized::page).toList();
			this.blocks.add(new Block(this.blocks.size(), group, own.page(), first, held, own.claims(), claims,
					within + own.claims() * claims, this.keys.of(own.page(), first, held)));
			first = false;
			from = to;
		}
		while (from < partners.size());
	}

	/** Names what each group compares, by the keys of its blocks in their order. */
	Map<Integer, String> groupKeys() {
		Map<Integer, List<String>> keys = new TreeMap<>();
		this.blocks
			.forEach((block) -> keys.computeIfAbsent(block.group(), (group) -> new ArrayList<>()).add(block.key()));
		Map<Integer, String> named = new HashMap<>();
		keys.forEach((group, ofBlocks) -> named.put(group, Sha256.of(ofBlocks.toArray())));
		return named;
	}

	List<Block> blocks() {
		return List.copyOf(this.blocks);
	}

	/**
	 * The part of each block, so that each of the contiguous parts has nearly the same
	 * work. To load a claim takes about as long as to compare it with a few others.
	 * @param done keys of blocks that are no work any more
	 */
	List<Integer> parts(int count, Set<String> done) {
		long total = this.blocks.stream().mapToLong((block) -> work(block, done)).sum();
		List<Integer> parts = new ArrayList<>();
		long before = 0;
		for (Block block : this.blocks) {
			parts.add((int) (before * count / Math.max(1, total)));
			before += work(block, done);
		}
		return parts;
	}

	private static long work(Block block, Set<String> done) {
		return done.contains(block.key()) ? 0 : block.pairs() + 10L * (block.claims() + block.held()) + 10;
	}

}
