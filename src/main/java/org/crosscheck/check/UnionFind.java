package org.crosscheck.check;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sets of names that are joined step by step; the least name stands for its set, so that
 * the result does not depend on the order of the joins. Not safe for use by several
 * threads.
 */
final class UnionFind {

	private final Map<String, String> parents = new HashMap<>();

	/** The least name of the set that holds a name. */
	String root(String name) {
		String at = name;
		String parent = this.parents.getOrDefault(at, at);
		while (!parent.equals(at)) {
			String grandparent = this.parents.getOrDefault(parent, parent);
			this.parents.put(at, grandparent);
			at = grandparent;
			parent = this.parents.getOrDefault(at, at);
		}
		return at;
	}

	void join(String a, String b) {
		this.parents.putIfAbsent(a, a);
		this.parents.putIfAbsent(b, b);
		String one = root(a);
		String two = root(b);
		String least = (one.compareTo(two) <= 0) ? one : two;
		this.parents.put(one, least);
		this.parents.put(two, least);
	}

	/** All names ever joined. */
	SortedSet<String> names() {
		return new TreeSet<>(this.parents.keySet());
	}

}
