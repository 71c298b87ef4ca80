package org.crosscheck.job;

import java.util.ArrayList;
import java.util.List;

/** Reads from the command line what is to be done. Stateless. */
final class ErrandReader {

	private ErrandReader() {
	}

	/**
	 * What is to be done.
	 * @throws UsageException when more is asked for than one thing
	 */
	static Errand errand(Arguments arguments) {
		List<Errand> asked = new ArrayList<>();
		if (arguments.has("explain")) {
			asked.add(Errand.EXPLAIN);
		}
		if (arguments.has("dry-run") && arguments.isSet("dry-run")) {
			asked.add(Errand.DRY_RUN);
		}
		if (arguments.has("export-reviews")) {
			asked.add(Errand.EXPORT_REVIEWS);
		}
		if (arguments.has("purge")) {
			asked.add(purge(arguments));
		}
		if (arguments.has("workers") && arguments.isSet("workers")) {
			asked.add(Errand.WORKERS);
		}
		if (asked.size() > 1) {
			throw new UsageException("Of --explain, --dry-run, --export-reviews, --purge and --workers only one can be"
					+ " asked for at a time.");
		}
		return asked.isEmpty() ? Errand.RUN : asked.get(0);
	}

	private static Errand purge(Arguments arguments) {
		List<String> values = arguments.valuesAndStrays("purge");
		if (!values.isEmpty() && !values.equals(List.of("reviews"))) {
			throw new UsageException("--purge takes no value but reviews, as in --purge=reviews.");
		}
		return values.isEmpty() ? Errand.PURGE : Errand.PURGE_WITH_REVIEWS;
	}

	/**
	 * The two claims whose comparison is to be explained.
	 * @throws UsageException when they are not two
	 */
	static List<String> explained(Arguments arguments) {
		List<String> ids = arguments.valuesAndStrays("explain");
		if (ids.size() != 2) {
			throw new UsageException("--explain needs two claim ids of claims.csv, as in --explain A B.");
		}
		return ids;
	}

}
