package org.crosscheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Splits a stream of relations into groups that share no claim, so that findings can be
 * made of one group after the other. The stream is gone through twice: first all
 * relations are counted, then they are taken, each as often as it was counted. Mutable,
 * for one thread.
 */
public final class RelationGroups {

	private final UnionFind claims = new UnionFind();

	private final List<String> counted = new ArrayList<>();

	private final Map<String, Integer> left = new HashMap<>();

	private final Map<String, List<Relation>> open = new HashMap<>();

	/** First time: its claims belong to one group. */
	public void count(Relation relation) {
		String first = relation.left().get(0);
		Stream.concat(relation.left().stream(), relation.right().stream())
			.forEach((claim) -> this.claims.join(first, claim));
		this.counted.add(first);
	}

	/**
	 * Second time.
	 * @return all relations of its group when it was the last of them, else none
	 */
	public List<Relation> take(Relation relation) {
		this.counted.forEach((claim) -> this.left.merge(this.claims.root(claim), 1, Integer::sum));
		this.counted.clear();
		String group = this.claims.root(relation.left().get(0));
		this.open.computeIfAbsent(group, (key) -> new ArrayList<>()).add(relation);
		if (this.left.merge(group, -1, Integer::sum) > 0) {
			return List.of();
		}
		List<Relation> whole = this.open.remove(group);
		return (whole != null) ? whole : List.of();
	}

}
