package org.crosscheck.store;

import java.util.List;

import org.crosscheck.claim.Extraction;
import org.jspecify.annotations.Nullable;

/** What became of an article in the step that reads its claims. */
public sealed interface Extracted {

	/** The article. */
	StagedArticle staged();

	/**
	 * It was read.
	 *
	 * @param staged the article
	 * @param extraction its claims
	 * @param terms what the article is found by
	 * @param headline what to call the article, {@code null} when nothing does
	 */
	record Claims(StagedArticle staged, Extraction extraction, List<String> terms,
			@Nullable String headline) implements Extracted {

		public Claims {
			terms = List.copyOf(terms);
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
