package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits blocks too large into tiles, so that memory and the work lost at a crash stay
 * bounded while every pair is still compared exactly once. Mutable, for one thread.
 */
final class BlockPlan {

	private final int limit;

	private final List<Block> blocks = new ArrayList<>();

	/**
	 * An empty plan.
	 * @param limit most claims to be compared at once, at least 2
	 */
	BlockPlan(int limit) {
		this.limit = limit;
	}

	void add(String key, int claims) {
		if (claims <= this.limit) {
			this.blocks.add(new Block(this.blocks.size(), key, claims, 0, 0, 0, within(claims)));
			return;
		}
		int size = this.limit / 2;
		int ranges = (claims + size - 1) / size;
		for (int left = 0; left < ranges; left++) {
			for (int right = left; right < ranges; right++) {
				int inLeft = Math.min(size, claims - left * size);
				int inRight = Math.min(size, claims - right * size);
				long pairs = (left == right) ? within(inLeft) : (long) inLeft * inRight;
				this.blocks.add(new Block(this.blocks.size(), key, claims, size, left, right, pairs));
			}
		}
	}

	private static long within(long claims) {
		return claims * (claims - 1) / 2;
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
		return block.pairs() + 10L * block.claims() + 10;
	}

}
