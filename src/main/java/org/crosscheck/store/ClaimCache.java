package org.crosscheck.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.crosscheck.check.ClaimInContext;

/**
 * Claims of one night that were loaded for a block and may be wanted for the next, for
 * blocks that follow each other in the plan share most of theirs. Those not used for
 * longest are let go. For one thread.
 */
public final class ClaimCache {

	private final int limit;

	private final Map<String, ClaimInContext> recent = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * An empty cache.
	 * @param limit most claims kept from one request to the next
	 */
	public ClaimCache(int limit) {
		this.limit = limit;
	}

	/**
	 * The claims with these ids.
	 * @param ids without repeats
	 * @param load loads those that are not here
	 */
	Map<String, ClaimInContext> get(Collection<String> ids, Function<List<String>, Map<String, ClaimInContext>> load) {
		Map<String, ClaimInContext> found = new HashMap<>();
		for (String id : ids) {
			ClaimInContext claim = this.recent.get(id);
			if (claim != null) {
				found.put(id, claim);
			}
		}
		List<String> missing = ids.stream().filter((id) -> !found.containsKey(id)).toList();
		Map<String, ClaimInContext> loaded = load.apply(missing);
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
