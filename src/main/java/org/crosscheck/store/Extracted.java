package org.crosscheck.store;

import java.util.List;

import org.crosscheck.claim.Extraction;

/** What became of an article in the step that reads its claims. */
public sealed interface Extracted {

	/** The article. */
	StagedArticle staged();

	/**
	 * It was read.
	 *
	 * @param staged the article
	 * @param extraction its claims
	 * @param keys for each claim the blocks besides its article's that it belongs to
	 */
	record Claims(StagedArticle staged, Extraction extraction, List<List<String>> keys) implements Extracted {

		public Claims {
			keys = List.copyOf(keys);
		}

	}

	/**
	 * It could not be read for claims.
	 *
	 * @param staged the article
	 * @param reason why, in one sentence
	 */
	record Failed(StagedArticle staged, String reason) implements Extracted {
	}

}
