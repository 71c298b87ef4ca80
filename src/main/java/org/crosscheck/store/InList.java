package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Asks for many keys at once in portable SQL: {@code IN (?, …)} with a number of question
 * marks that is a power of two, so that few statement texts come up and the database can
 * keep them prepared.
 */
final class InList {

	/** Most keys in one statement. */
	private static final int MOST = 512;

	private InList() {
	}

	/** Calls the query for one slice of the keys after the other and joins the rows. */
	static <T> List<T> each(Collection<String> keys, Function<Slice, List<T>> query) {
		return each(keys, MOST, query);
	}

	/** The same with a limit, a power of two, for keys whose rows are large. */
	static <T> List<T> each(Collection<String> keys, int most, Function<Slice, List<T>> query) {
		List<String> all = List.copyOf(keys);
		List<T> rows = new ArrayList<>();
		for (int from = 0; from < all.size(); from += most) {
			rows.addAll(query.apply(Slice.of(all.subList(from, Math.min(from + most, all.size())))));
		}
		return rows;
	}

	/**
	 * Some keys.
	 *
	 * @param marks the question marks in brackets
	 * @param keys the keys, the last repeated to fill up
	 */
	record Slice(String marks, List<String> keys) {

		private static Slice of(List<String> keys) {
			int size = Math.max(1, Integer.highestOneBit(keys.size() * 2 - 1));
			String[] padded = keys.toArray(new String[size]);
			Arrays.fill(padded, keys.size(), size, keys.get(keys.size() - 1));
			return new Slice("(?" + ",?".repeat(size - 1) + ")", List.of(padded));
		}

		/** Arguments of the statement: these, then the keys. */
		Object[] after(Object... arguments) {
			List<Object> all = new ArrayList<>(Arrays.asList(arguments));
			all.addAll(this.keys);
			return all.toArray();
		}

	}

}
