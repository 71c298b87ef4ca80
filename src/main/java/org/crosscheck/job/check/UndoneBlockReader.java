package org.crosscheck.job.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.crosscheck.store.Block;
import org.crosscheck.store.BlockLoader;
import org.crosscheck.store.BlockPages;
import org.crosscheck.store.BlockTable;
import org.crosscheck.store.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the blocks of a part that are not done, with their pages. Keeps no state over a
 * restart, for the marks of the blocks are the state: it begins at the first block that
 * is not marked and goes on behind the last one it has read. For one thread.
 */
class UndoneBlockReader implements ItemStreamReader<BlockPages> {

	/** Blocks whose plan is read at once. */
	private static final int PLANNED = 500;

	/** Claims to be loaded before the block that exceeds them is left for later. */
	private static final long CLAIMS = 10_000;

	private final BlockTable blocks;

	private final BlockLoader loader;

	private final String run;

	private final int part;

	private final PageCache cache;

	private final Deque<Block> planned = new ArrayDeque<>();

	private final Deque<BlockPages> loaded = new ArrayDeque<>();

	private int last = -1;

	UndoneBlockReader(BlockTable blocks, BlockLoader loader, String run, int part, int cached) {
		this.blocks = blocks;
		this.loader = loader;
		this.run = run;
		this.part = part;
		this.cache = new PageCache(cached);
	}

	@Override
	public void open(ExecutionContext context) {
		this.loaded.clear();
		this.planned.clear();
		this.last = -1;
	}

	@Override
	public @Nullable BlockPages read() {
		if (this.loaded.isEmpty()) {
			load();
		}
		return this.loaded.poll();
	}

	private void load() {
		Deque<Block> next = new ArrayDeque<>();
		long claims = 0;
		for (Block block = peek(); block != null; block = peek()) {
			claims += block.claims() + block.held();
			if (!next.isEmpty() && claims > CLAIMS) {
				break;
			}
			next.add(this.planned.remove());
		}
		this.loaded.addAll(this.loader.load(List.copyOf(next), this.cache));
	}

	private @Nullable Block peek() {
		if (this.planned.isEmpty()) {
			this.planned.addAll(this.blocks.undone(this.run, this.part, this.last, PLANNED));
			this.last = this.planned.isEmpty() ? Integer.MAX_VALUE : this.planned.getLast().number();
		}
		return this.planned.peek();
	}

}
