package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lays down which pages are compared with which. A page with more partners than may be
 * held at once gets several blocks, so that memory and the work lost at a crash stay
 * bounded while every pair is still compared exactly once. Mutable, for one thread.
 */
final class BlockPlan {

	private final int limit;

	private final List<Block> blocks = new ArrayList<>();

	/**
	 * An empty plan.
	 * @param limit most claims to be held against a page at once, at least 1; a single
	 * page may have more
	 */
	BlockPlan(int limit) {
		this.limit = limit;
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
			long held = 0;
			while (to < partners.size() && (to == from || held + partners.get(to).claims() <= this.limit)) {
				held += partners.get(to).claims();
				to++;
			}
			long within = first ? own.claims() * (own.claims() - 1L) / 2 : 0;
			this.blocks.add(new Block(this.blocks.size(), group, own.page(), first,
					partners.subList(from, to).stream().map(Sized::page).toList(), own.claims(), held,
					within + own.claims() * held));
			first = false;
			from = to;
		}
		while (from < partners.size());
	}

	List<Block> blocks() {
		return List.copyOf(this.blocks);
	}

	/**
	 * The part of each block, so that each of the contiguous parts has nearly the same
	 * work. To load a claim takes about as long as to compare it with a few others.
	 */
	List<Integer> parts(int count) {
		long total = this.blocks.stream().mapToLong(BlockPlan::work).sum();
		List<Integer> parts = new ArrayList<>();
		long before = 0;
		for (Block block : this.blocks) {
			parts.add((int) (before * count / total));
			before += work(block);
		}
		return parts;
	}

	private static long work(Block block) {
		return block.pairs() + 10L * (block.claims() + block.held()) + 10;
	}

}
