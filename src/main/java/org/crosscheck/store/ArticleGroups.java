package org.crosscheck.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts articles that are compared with each other next to each other, so that a page that
 * was loaded for one block is still at hand for the next: articles linked directly or
 * through others form a group, which is gone through from neighbour to neighbour.
 * Mutable, for one thread.
 */
final class ArticleGroups {

	private final List<List<Integer>> links = new ArrayList<>();

	/** Adds the next article, linked to some of those added before. */
	void add(Iterable<Integer> before) {
		int place = this.links.size();
		this.links.add(new ArrayList<>(2));
		for (int other : before) {
			this.links.get(place).add(other);
			this.links.get(other).add(place);
		}
	}

	/** Goes through all articles, group by group. */
	void inOrder(Visitor visitor) {
		boolean[] found = new boolean[this.links.size()];
		Deque<Integer> next = new ArrayDeque<>();
		int group = 0;
		for (int start = 0; start < found.length; start++) {
			find(start, found, next);
			boolean any = !next.isEmpty();
			while (!next.isEmpty()) {
				int place = next.remove();
				visitor.visit(group, place, this.links.get(place).stream().filter((other) -> other < place).toList());
				this.links.get(place).forEach((other) -> find(other, found, next));
			}
			group += any ? 1 : 0;
		}
	}

	private static void find(int place, boolean[] found, Deque<Integer> next) {
		if (!found[place]) {
			found[place] = true;
			next.add(place);
		}
	}

	/** Is told of each article once. */
	interface Visitor {

		/**
		 * Comes to an article.
		 * @param group number of its group, ascending from 0
		 * @param place its place among those added, from 0
		 * @param before places of those linked to it that were added before it, whenever
		 * they are visited: an article that is added later changes nothing for those
		 * before it
		 */
		void visit(int group, int place, List<Integer> before);

	}

}
