package org.crosscheck.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Features in the order in which they were found, each in the parts of its name: the
 * weights find a feature by its parts, so that some forty names a candidate need not be
 * put together. Mutable while they are gathered, for one thread.
 */
final class Features {

	private String[] parts = new String[144];

	/** One past the last part of each feature. */
	private int[] ends = new int[48];

	private int size;

	private int filled;

	/** Features whose names have one part each. */
	static Features of(String... names) {
		Features features = new Features();
		for (String name : names) {
			features.add(name);
		}
		return features;
	}

	/** Adds a feature; its name is its parts with a space between each two. */
	void add(String... named) {
		if (this.filled + named.length > this.parts.length) {
			this.parts = Arrays.copyOf(this.parts, 2 * this.parts.length + named.length);
		}
		if (this.size == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
		}
		for (String part : named) {
			this.parts[this.filled++] = part;
		}
		this.ends[this.size++] = this.filled;
	}

	int size() {
		return this.size;
	}

	/** Index of the first part of a feature. */
	int first(int feature) {
		return (feature == 0) ? 0 : this.ends[feature - 1];
	}

	/** Index of the last part of a feature. */
	int last(int feature) {
		return this.ends[feature] - 1;
	}

	/** A part by its index among the parts of all features. */
	String part(int index) {
		return this.parts[index];
	}

	/** The names of all features. */
	List<String> names() {
		List<String> names = new ArrayList<>(this.size);
		for (int i = 0; i < this.size; i++) {
			names.add(String.join(" ", Arrays.asList(this.parts).subList(first(i), this.ends[i])));
		}
		return names;
	}

}
