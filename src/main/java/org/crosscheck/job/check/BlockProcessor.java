package org.crosscheck.job.check;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.check.BlockChecker;
import org.crosscheck.check.BlockResult;
import org.crosscheck.check.ComparablePage;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Relation;
import org.crosscheck.store.BlockPages;
import org.crosscheck.store.ResultTable.Checked;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Compares the pages of a block. Pure. Safe for use by several threads. */
class BlockProcessor implements ItemProcessor<BlockPages, Checked> {

	private final BlockChecker checker = new BlockChecker();

	@Override
	public Checked process(BlockPages item) {
		List<Relation> relations = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		long pairs = 0;
		if (item.block().first()) {
			BlockResult within = this.checker.within(item.page());
			relations.addAll(within.relations());
			findings.addAll(within.ownFindings());
			pairs += within.pairs();
		}
		for (ComparablePage partner : item.partners()) {
			BlockResult between = this.checker.between(item.page(), partner);
			relations.addAll(between.relations());
			pairs += between.pairs();
		}
		return new Checked(item.block(), new BlockResult(relations, findings, pairs));
	}

}
