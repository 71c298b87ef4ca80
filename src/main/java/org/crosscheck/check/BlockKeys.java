package org.crosscheck.check;

import java.util.List;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.NumericClaim;

/**
 * Names the blocks in which a claim is compared. Two claims are compared only when they
 * share a block, and then in the first of those they share, so that no pair is compared
 * twice. Immutable and safe for use by several threads.
 */
public final class BlockKeys {

	/** Prefix of the key of the one block that holds all claims of one article. */
	public static final String ARTICLE = "a:";

	/** Key of the block that holds all claims of an article. */
	public static String ofArticle(String articleId) {
		return ARTICLE + articleId;
	}

	/**
	 * Keys of the blocks, besides its article's, in which a claim could meet claims of
	 * other articles; ascending, without repeats, none longer than 200 characters.
	 */
	public List<String> across(NumericClaim claim, ArticleProfile article) {
		return List.of();
	}

}
