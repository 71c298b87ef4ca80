package org.crosscheck.job.extract;

import org.crosscheck.job.Progress;
import org.crosscheck.store.ClaimTable;
import org.crosscheck.store.Extracted;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Replaces the claims of a chunk of articles and marks them processed, in the chunk's
 * transaction. Safe for use by several threads on distinct articles.
 */
class ExtractionWriter implements ItemWriter<Extracted> {

	private final ClaimTable claims;

	private final String extractor;

	private final Progress progress;

	private final String run;

	ExtractionWriter(ClaimTable claims, String extractor, Progress progress, String run) {
		this.claims = claims;
		this.extractor = extractor;
		this.progress = progress;
		this.run = run;
	}

	@Override
	public void write(Chunk<? extends Extracted> chunk) {
		this.claims.replace(this.run, this.extractor, chunk.getItems());
		this.progress.add(chunk.size(), chunk.getItems().stream().mapToLong(ExtractionWriter::claimsOf).sum());
	}

	private static long claimsOf(Extracted article) {
		return (article instanceof Extracted.Claims read) ? read.extraction().claims().size() : 0;
	}

}
