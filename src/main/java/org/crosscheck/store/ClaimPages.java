package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.claim.NumericClaim;

/**
 * Divides the claims of an article into pages, each a row of its table. Nearly every
 * article has one; a table of thousands of numbers has several, so that neither a row nor
 * what is compared at once grows with the article. Stateless.
 */
final class ClaimPages {

	/** Most claims of a page. */
	private static final int CLAIMS = 1000;

	/** Sentences of a page in UTF-16 units, beyond which it takes no further claim. */
	private static final int TEXT = 2_000_000;

	private ClaimPages() {
	}

	/** The pages, in text order; none when there are no claims. */
	static List<List<NumericClaim>> of(List<NumericClaim> claims) {
		List<List<NumericClaim>> pages = new ArrayList<>();
		int from = 0;
		long text = 0;
		for (int i = 0; i < claims.size(); i++) {
			text += claims.get(i).place().sentence().length();
			if (i + 1 == claims.size() || i + 1 - from == CLAIMS || text > TEXT) {
				pages.add(claims.subList(from, i + 1));
				from = i + 1;
				text = 0;
			}
		}
		return pages;
	}

}
