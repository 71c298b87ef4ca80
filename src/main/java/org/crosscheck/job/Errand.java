package org.crosscheck.job;

/** What the program is asked to do. */
enum Errand {

	RUN, DRY_RUN, EXPLAIN, EXPORT_REVIEWS, PURGE, PURGE_WITH_REVIEWS, WORKERS;

	/** Whether it reads the input; the others need a store that is there already. */
	boolean readsInput() {
		return this == RUN || this == DRY_RUN;
	}

}
