package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.source.SourceStatus;

/**
 * How many numbers there are of each kind.
 *
 * @param skipped those not fit for comparison
 * @param sources the others
 */
public record NumberCounts(Map<SkipReason, Integer> skipped, Map<SourceStatus, Integer> sources) {

	public NumberCounts {
		skipped = Map.copyOf(skipped);
		sources = Map.copyOf(sources);
	}

	static NumberCounts of(List<ClaimInContext> numbers) {
		Map<SkipReason, Integer> skipped = new TreeMap<>();
		Map<SourceStatus, Integer> sources = new TreeMap<>();
		for (ClaimInContext number : numbers) {
			NumericClaim claim = number.claim();
			if (claim.skip() != null) {
				skipped.merge(claim.skip(), 1, Integer::sum);
			}
			else {
				sources.merge(claim.attribution().status(), 1, Integer::sum);
			}
		}
		return new NumberCounts(skipped, sources);
	}

	/** How many numbers there are. */
	public int seen() {
		return sum(this.skipped) + sum(this.sources);
	}

	private static int sum(Map<?, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

}
