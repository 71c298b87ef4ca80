package org.crosscheck.it.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.crosscheck.it.Program;

/** Lets faults happen to a cluster during one night. */
final class FaultInjector {

	/** The steps that are spread. */
	private static final List<String> SPREAD = List.of("extractClaims", "checkClaims");

	/** In seconds, as promised. */
	private static final int LONGEST_STOP = 20;

	/** Longer than the broker waits for a sign of life of a worker, in milliseconds. */
	private static final int PAUSE = 9000;

	private final Cluster cluster;

	private final FaultTally tally;

	private final Random random;

	private final int mostInStep;

	private final Map<String, Integer> tonight = new HashMap<>();

	/**
	 * For one night.
	 * @param mostInStep faults in one step, so that the next one gets its share
	 */
	FaultInjector(Cluster cluster, FaultTally tally, Random random, int mostInStep) {
		this.cluster = cluster;
		this.tally = tally;
		this.random = random;
		this.mostInStep = mostInStep;
	}

	/** Lets one happen, or none, when the manager is in a step that is spread. */
	void maybeInject(Program manager) throws Exception {
		String step = manager.step();
		if (!SPREAD.contains(step) || this.tonight.getOrDefault(step, 0) >= this.mostInStep
				|| this.random.nextInt(3) == 0) {
			return;
		}
		Thread.sleep(this.random.nextInt(step.equals("checkClaims") ? 150 : 800));
		Fault fault = this.tally.rarest(step);
		if (manager.isAlive() && manager.step().equals(step) && inject(fault, manager)) {
			this.tally.add(step, fault);
			this.tonight.merge(step, 1, Integer::sum);
			System.out.println(fault + " in " + step);
		}
	}

	/** Whether there was something that it could happen to. */
	private boolean inject(Fault fault, Program manager) throws Exception {
		Program worker = busy();
		return switch (fault) {
			case WORKER_KILLED -> worker != null && worker.signal("KILL");
			case MANAGER_KILLED -> manager.signal("KILL");
			case BROKER_KILLED -> {
				this.cluster.broker().restart();
				yield true;
			}
			case DATABASE_RESTARTED -> {
				this.cluster.restartDatabase();
				yield true;
			}
			case WORKER_PAUSED -> worker != null && pause(worker);
			case WORKER_STOPPED -> worker != null && stop(worker);
		};
	}

	/** A worker that is at a part. */
	private Program busy() {
		List<Program> busy = this.cluster.workers()
			.stream()
			.filter((one) -> one.isAlive() && one.step().endsWith("Claims"))
			.toList();
		return busy.isEmpty() ? null : busy.get(this.random.nextInt(busy.size()));
	}

	private static boolean pause(Program worker) throws Exception {
		if (!worker.signal("STOP")) {
			return false;
		}
		Thread.sleep(PAUSE);
		return worker.signal("CONT");
	}

	private static boolean stop(Program worker) throws Exception {
		long asked = System.nanoTime();
		if (!worker.signal("TERM")) {
			return false;
		}
		int code = worker.await();
		double took = (System.nanoTime() - asked) / 1e9;
		ClusterSoak.require(code == 4, "a worker that was asked to stop ended with " + code + ": " + worker.said());
		ClusterSoak.require(took < LONGEST_STOP, "a worker took " + took + " s to stop");
		return true;
	}

}
