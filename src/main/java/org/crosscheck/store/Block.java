package org.crosscheck.store;

import java.util.List;

/**
 * A comparison planned: the claims of a page of an article against those of other pages.
 *
 * @param number its place in the plan, from 0
 * @param group number of its article's group ({@link ArticleGroups})
 * @param page the page
 * @param first whether its claims are compared with each other here; a page with too many
 * partners has further blocks, in which they are not
 * @param partners what it is compared with: earlier pages of its article and pages of
 * articles that may tell of the same event, each pair of pages in one block only
 * @param claims how many comparable claims the page has
 * @param held how many its partners have together
 * @param pairs how many pairs of claims it holds at most
 * @param key of what is compared ({@link BlockKeys})
 */
public record Block(int number, int group, Page page, boolean first, List<Page> partners, int claims, long held,
		long pairs, String key) {
	public Block {
		partners = List.copyOf(partners);
	}
}
