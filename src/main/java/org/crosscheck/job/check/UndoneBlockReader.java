package org.crosscheck.job.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.crosscheck.store.Block;
import org.crosscheck.store.BlockClaims;
import org.crosscheck.store.BlockLoader;
import org.crosscheck.store.BlockTable;
import org.crosscheck.store.ClaimCache;
import org.crosscheck.store.Night;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the blocks of a part that are not done, with their claims. Which these are is
 * asked once, when it is opened; the claims are loaded for several blocks at a time.
 * Keeps no state over a restart, for the marks of the blocks are the state. For one
 * thread.
 */
class UndoneBlockReader implements ItemStreamReader<BlockClaims> {

	/** Claims that may be loaded before the block that exceeds them is left for later. */
	private static final int CLAIMS = 4000;

	/** Blocks loaded at once; a statement asks for so many keys and more. */
	private static final int BLOCKS = 200;

	private final BlockTable blocks;

	private final BlockLoader loader;

	private final Night night;

	private final int part;

	private final ClaimCache cache;

	private final Deque<Block> undone = new ArrayDeque<>();

	private final Deque<BlockClaims> loaded = new ArrayDeque<>();

	UndoneBlockReader(BlockTable blocks, BlockLoader loader, Night night, int part, int cached) {
		this.blocks = blocks;
		this.loader = loader;
		this.night = night;
		this.part = part;
		this.cache = new ClaimCache(cached);
	}

	@Override
	public void open(ExecutionContext context) {
		this.loaded.clear();
		this.undone.clear();
		this.undone.addAll(this.blocks.undone(this.night.run(), this.part));
	}

	@Override
	public @Nullable BlockClaims read() {
		if (this.loaded.isEmpty() && !this.undone.isEmpty()) {
			load();
		}
		return this.loaded.poll();
	}

	private void load() {
		List<Block> next = new ArrayList<>();
		int claims = 0;
		for (Block block = this.undone.peek(); block != null; block = this.undone.peek()) {
			int more = block.isTile() ? 2 * block.rangeSize() : block.claims();
			if (!next.isEmpty() && (next.size() == BLOCKS || claims + more > CLAIMS)) {
				break;
			}
			next.add(this.undone.remove());
			claims += more;
		}
		this.loaded.addAll(this.loader.load(this.night, next, this.cache));
	}

}
