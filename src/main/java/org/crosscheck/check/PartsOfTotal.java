package org.crosscheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.check.Counterparts.Compared;
import org.crosscheck.claim.NumericClaim;

/**
 * Knows the totals of one article that its other numbers add up to (semantics.md section
 * 4.13): "12 injured" in the lead, nine in one district and three in another further
 * down. A total and its parts do not contradict each other. Immutable.
 */
final class PartsOfTotal {

	/** Distinct values of the article by what happened to what. */
	private final Map<String, SortedSet<Double>> values = new HashMap<>();

	/** The same without headline and captions. */
	private final Map<String, SortedSet<Double>> inBody = new HashMap<>();

	PartsOfTotal(List<Comparand> claims) {
		for (Comparand one : claims) {
			add(one, this.values);
			if (!PairJudge.isDisplay(one.claim())) {
				add(one, this.inBody);
			}
		}
	}

	private static void add(Comparand one, Map<String, SortedSet<Double>> values) {
		if (!one.claim().scope().event().isEmpty()) {
			values.computeIfAbsent(key(one.claim()), (key) -> new TreeSet<>()).add(value(one));
		}
	}

	/**
	 * Whether the two may be a total and a part, or two parts: they and a third number
	 * add up, or a headline gives more than several different numbers of the body.
	 */
	boolean explains(Compared pair) {
		String key = key(pair.one().claim());
		if (!key.equals(key(pair.other().claim()))) {
			return false;
		}
		double high = Math.max(value(pair.one()), value(pair.other()));
		double low = Math.min(value(pair.one()), value(pair.other()));
		SortedSet<Double> all = this.values.getOrDefault(key, new TreeSet<>());
		boolean addUp = all.contains(high + low) || high - low != low && all.contains(high - low);
		Comparand higher = (value(pair.one()) >= value(pair.other())) ? pair.one() : pair.other();
		boolean sumInHeadline = PairJudge.isDisplay(higher.claim())
				&& this.inBody.getOrDefault(key, new TreeSet<>()).size() > 1;
		return addUp || sumInHeadline;
	}

	private static String key(NumericClaim claim) {
		return claim.scope().event() + " " + claim.value().unit().base();
	}

	private static double value(Comparand one) {
		return one.claim().value().high() * one.claim().value().unit().factor();
	}

}
