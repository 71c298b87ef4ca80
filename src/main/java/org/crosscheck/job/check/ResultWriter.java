package org.crosscheck.job.check;

import org.crosscheck.job.Progress;
import org.crosscheck.store.ResultTable;
import org.crosscheck.store.ResultTable.Checked;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Replaces the results of a chunk of blocks and marks them done, in the chunk's
 * transaction. Safe for use by several threads on distinct blocks.
 */
class ResultWriter implements ItemWriter<Checked> {

	private final ResultTable results;

	private final Progress progress;

	private final String run;

	ResultWriter(ResultTable results, Progress progress, String run) {
		this.results = results;
		this.progress = progress;
		this.run = run;
	}

	@Override
	public void write(Chunk<? extends Checked> chunk) {
		this.results.replace(this.run, chunk.getItems());
		this.progress.add(chunk.size(), chunk.getItems().stream().mapToLong((one) -> one.result().pairs()).sum());
	}

}
