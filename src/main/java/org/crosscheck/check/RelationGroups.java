package org.crosscheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Splits a stream of relations into groups that share no claim, so that findings can be
 * made of one group after the other. The stream is gone through twice: first all
 * relations are counted, then they are taken, each as often as it was counted. When more
 * are waiting for the rest of their groups than may be held, all of them are given out as
 * they are, so that memory stays bounded whatever comes in: thousands of copies of one
 * article, each with another letter changed, made 4.4 million relations of one group.
 * What such a group comes to is then told in parts. Mutable, for one thread.
 */
public final class RelationGroups {

	private final UnionFind claims = new UnionFind();

	/** Relations by their first claim. */
	private final Map<String, Integer> counted = new HashMap<>();

	private final Map<String, Integer> left = new HashMap<>();

	private final Map<String, List<Relation>> open = new LinkedHashMap<>();

	private final int most;

	private int held;

	/**
	 * No relations yet.
	 * @param most relations that may wait at once
	 */
	public RelationGroups(int most) {
		this.most = most;
	}

	/** First time: its claims belong to one group. */
	public void count(Relation relation) {
		String first = relation.left().get(0);
		Stream.concat(relation.left().stream(), relation.right().stream())
			.forEach((claim) -> this.claims.join(first, claim));
		this.counted.merge(first, 1, Integer::sum);
	}

	/**
	 * Second time.
	 * @return all relations of its group when it was the last of them; all that wait when
	 * they have become too many; else none
	 */
	public List<Relation> take(Relation relation) {
		this.counted.forEach((claim, times) -> this.left.merge(this.claims.root(claim), times, Integer::sum));
		this.counted.clear();
		String group = this.claims.root(relation.left().get(0));
		this.open.computeIfAbsent(group, (key) -> new ArrayList<>()).add(relation);
		this.held++;
		if (this.left.merge(group, -1, Integer::sum) > 0) {
			return (this.held < this.most) ? List.of() : waiting();
		}
		List<Relation> whole = Objects.requireNonNullElse(this.open.remove(group), List.of());
		this.held -= whole.size();
		return whole;
	}

	private List<Relation> waiting() {
		List<Relation> all = this.open.values().stream().flatMap(List::stream).toList();
		this.open.clear();
		this.held = 0;
		return all;
	}

}
