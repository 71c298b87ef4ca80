package org.crosscheck.store;

import java.util.List;

import org.crosscheck.check.ComparablePage;

/**
 * A block with its pages, ready for comparison.
 *
 * @param block the block
 * @param page its own page
 * @param partners the pages to hold it against, in the block's order
 */
public record BlockPages(Block block, ComparablePage page, List<ComparablePage> partners) {
	public BlockPages {
		partners = List.copyOf(partners);
	}
}
