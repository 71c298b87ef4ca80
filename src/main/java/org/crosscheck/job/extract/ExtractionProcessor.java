package org.crosscheck.job.extract;

import java.util.List;

import org.crosscheck.check.BlockKeys;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.crosscheck.job.Plain;
import org.crosscheck.store.Extracted;
import org.crosscheck.store.StagedArticle;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads the claims of an article. Pure; an article on which the reading breaks down
 * becomes a rejected one, so that it stops nothing. Safe for use by several threads.
 */
class ExtractionProcessor implements ItemProcessor<StagedArticle, Extracted> {

	private final ClaimExtractor extractor = new ClaimExtractor();

	private final BlockKeys keys = new BlockKeys();

	@Override
	public Extracted process(StagedArticle staged) {
		try {
			Extraction extraction = this.extractor.extract(staged.article());
			List<List<String>> keys = extraction.claims()
				.stream()
				.map((claim) -> claim.isCompared() ? this.keys.across(claim, extraction.profile()) : List.<String>of())
				.toList();
			return new Extracted.Claims(staged, extraction, keys);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return new Extracted.Failed(staged,
					Plain.text("its numbers could not be read, which is a fault of the program: " + ex, 1000));
		}
	}

}
