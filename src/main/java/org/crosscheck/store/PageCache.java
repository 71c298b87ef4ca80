package org.crosscheck.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.crosscheck.check.ComparablePage;

/**
 * Pages of one night that were loaded for a block and may be wanted for the next, for
 * blocks that follow each other in the plan share most of theirs. Those not used for
 * longest are let go. For one thread.
 */
public final class PageCache {

	private final int limit;

	private final Map<Page, ComparablePage> recent = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * An empty cache.
	 * @param limit most pages kept from one request to the next
	 */
	public PageCache(int limit) {
		this.limit = limit;
	}

	/**
	 * The pages with these names.
	 * @param names without repeats
	 * @param load loads those that are not here
	 */
	Map<Page, ComparablePage> get(Collection<Page> names, Function<List<Page>, Map<Page, ComparablePage>> load) {
		Map<Page, ComparablePage> found = new HashMap<>();
		for (Page name : names) {
			ComparablePage page = this.recent.get(name);
			if (page != null) {
				found.put(name, page);
			}
		}
		List<Page> missing = names.stream().filter((name) -> !found.containsKey(name)).toList();
		Map<Page, ComparablePage> loaded = load.apply(missing);
		found.putAll(loaded);
		this.recent.putAll(loaded);
		this.recent.keySet()
			.stream()
			.limit(Math.max(0, this.recent.size() - this.limit))
			.toList()
			.forEach(this.recent::remove);
		return found;
	}

}
