package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.check.BlockChecker;
import org.crosscheck.check.ComparablePage;
import org.crosscheck.store.ClaimTable.StoredPage;
import org.springframework.stereotype.Repository;

/**
 * Loads the pages of blocks, many blocks by two statements, and makes them ready for
 * comparison. Safe for use by several threads.
 */
@Repository
public class BlockLoader {

	private final ClaimTable claims;

	private final BlockChecker checker = new BlockChecker();

	BlockLoader(ClaimTable claims) {
		this.claims = claims;
	}

	/**
	 * Loads some blocks of a run; the answer is in the same order.
	 * @param cache of this run's pages, used by this thread only
	 */
	public List<BlockPages> load(List<Block> blocks, PageCache cache) {
		Set<Page> names = new LinkedHashSet<>();
		for (Block block : blocks) {
			names.add(block.page());
			names.addAll(block.partners());
		}
		Map<Page, ComparablePage> pages = cache.get(names, this::prepared);
		List<BlockPages> result = new ArrayList<>();
		for (Block block : blocks) {
			result.add(new BlockPages(block, one(block.page(), pages),
					block.partners().stream().map((name) -> one(name, pages)).toList()));
		}
		return result;
	}

	private static ComparablePage one(Page name, Map<Page, ComparablePage> pages) {
		ComparablePage page = pages.get(name);
		if (page == null) {
			throw new IllegalStateException("page " + name.number() + " of the claims of article " + name.articleId()
					+ " has no row or no article");
		}
		return page;
	}

	private Map<Page, ComparablePage> prepared(Collection<Page> names) {
		Set<String> articles = names.stream().map(Page::articleId).collect(Collectors.toSet());
		Map<String, StoredProfile> profiles = this.claims.profiles(articles);
		Map<Page, ComparablePage> prepared = new HashMap<>();
		for (StoredPage page : this.claims.pages(names)) {
			StoredProfile profile = profiles.get(page.page().articleId());
			if (profile != null) {
				prepared.put(page.page(), this.checker.prepare(profile.article(), page.claims()));
			}
		}
		return prepared;
	}

}
