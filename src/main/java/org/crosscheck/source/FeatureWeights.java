package org.crosscheck.source;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the weight of a feature by the parts of its name. The hash of a name follows from
 * the hashes of its parts, which each string remembers, so the name itself is never made;
 * what is found is compared letter by letter. Immutable and safe for use by several
 * threads.
 */
final class FeatureWeights {

	/** The multiplier of {@link String#hashCode()}. */
	private static final int BASE = 31;

	private final @Nullable String[] names;

	/** Hashes of the names at the same places, so that few names are looked at. */
	private final int[] hashes;

	private final double[] weights;

	/** Powers of {@link #BASE} up to the length of the longest name. */
	private final int[] powers;

	FeatureWeights(Map<String, Double> named) {
		int longest = named.keySet().stream().mapToInt(String::length).max().orElse(0);
		this.powers = new int[longest + 1];
		this.powers[0] = 1;
		for (int i = 1; i <= longest; i++) {
			this.powers[i] = this.powers[i - 1] * BASE;
		}
		int room = Integer.highestOneBit(Math.max(8, named.size())) << 2;
		this.names = new String[room];
		this.hashes = new int[room];
		this.weights = new double[room];
		named.forEach((name, weight) -> {
			int at = place(name.hashCode());
			while (this.names[at] != null) {
				at = place(at + 1);
			}
			this.names[at] = name;
			this.hashes[at] = name.hashCode();
			this.weights[at] = weight;
		});
	}

	private int place(int hash) {
		return (hash ^ hash >>> 16) & (this.names.length - 1);
	}

	/** The sum of the weights of all features; those that were not learnt weigh 0. */
	double sum(Features features) {
		double sum = 0;
		for (int i = 0; i < features.size(); i++) {
			sum += weight(features, features.first(i), features.last(i));
		}
		return sum;
	}

	private double weight(Features features, int first, int last) {
		int hash = 0;
		int length = -1;
		for (int i = first; i <= last; i++) {
			String part = features.part(i);
			length += 1 + part.length();
			if (length >= this.powers.length) {
				return 0;
			}
			hash = ((i > first) ? hash * BASE + ' ' : 0) * this.powers[part.length()] + part.hashCode();
		}
		int at = place(hash);
		for (String name = this.names[at]; name != null; name = this.names[at]) {
			if (this.hashes[at] == hash && name.length() == length && isMade(name, features, first, last)) {
				return this.weights[at];
			}
			at = place(at + 1);
		}
		return 0;
	}

	private static boolean isMade(String name, Features features, int first, int last) {
		int at = 0;
		for (int i = first; i <= last; i++) {
			String part = features.part(i);
			if (!name.startsWith(part, at) || i < last && name.charAt(at + part.length()) != ' ') {
				return false;
			}
			at += part.length() + 1;
		}
		return true;
	}

}
