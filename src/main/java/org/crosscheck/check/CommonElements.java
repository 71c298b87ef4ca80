package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;

/** Finds what two sorted lists have in common, in one walk over both. Stateless. */
final class CommonElements {

	private CommonElements() {
	}

	/**
	 * The elements of both.
	 * @param a sorted, without repeats
	 * @param b sorted, without repeats
	 */
	static List<String> of(List<String> a, List<String> b) {
		List<String> common = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < a.size() && j < b.size()) {
			int order = a.get(i).compareTo(b.get(j));
			if (order == 0) {
				common.add(a.get(i));
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return common;
	}

}
