package org.crosscheck.store;

import java.time.Duration;
import java.util.List;

/**
 * A worker as it was when it last gave a sign of life.
 *
 * @param name unique among all workers of all times
 * @param kin only workers and managers of one kin make the same of an article
 * @param threads how many parts it can work on at once
 * @param age since its start
 * @param silence since its last sign of life
 * @param done parts it has worked on
 * @param doing parts it is working on
 */
public record LiveWorker(String name, String kin, int threads, Duration age, Duration silence, long done,
		List<Doing> doing) {

	public LiveWorker {
		doing = List.copyOf(doing);
	}

	/**
	 * A part that is worked on.
	 *
	 * @param execution id of its step execution
	 * @param part name of it, as checkClaimsPart:part003
	 * @param seconds since it was begun, as of the last sign of life
	 */
	public record Doing(long execution, String part, long seconds) {
	}

}
