package org.crosscheck.job.check;

import java.util.List;

import org.crosscheck.check.BlockChecker;
import org.crosscheck.check.BlockResult;
import org.crosscheck.store.BlockClaims;
import org.crosscheck.store.ResultTable.Checked;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Compares the claims of a block. Pure. What concerns a single claim is told once, by the
 * tile on the diagonal. Safe for use by several threads.
 */
class BlockProcessor implements ItemProcessor<BlockClaims, Checked> {

	private final BlockChecker checker = new BlockChecker();

	@Override
	public Checked process(BlockClaims item) {
		BlockResult result = this.checker.check(item.block().key(), item.claims());
		return new Checked(item.block(),
				item.block().isDiagonal() ? result : new BlockResult(result.relations(), List.of(), result.pairs()));
	}

}
