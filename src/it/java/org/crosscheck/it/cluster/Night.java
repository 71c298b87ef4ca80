package org.crosscheck.it.cluster;

import java.nio.file.Path;

import org.crosscheck.it.Program;

/**
 * A night of a cluster: its manager is started again as a supervisor would until it is done. Workers are
 * started when it is under way, for they need the tables that the first one makes.
 *
 * @param cluster that works
 * @param input of the night
 * @param output folder of the manager
 * @param date of the run
 */
record Night(Cluster cluster, Path input, Path output, String date) {

	/** In seconds. */
	private static final int LONGEST = 1800;

	static Night of(Cluster cluster, Path work, String output, int night) {
		return new Night(cluster, input(work, night), work.resolve(output), date(night));
	}

	static Path input(Path work, int night) {
		return work.resolve("night" + night);
	}

	static String date(int night) {
		return "2026-11-2" + night;
	}

	static Path reports(Path output, String date) {
		return output.resolve("runs").resolve(date);
	}

	/** Folder of its reports. */
	Path reports() {
		return reports(this.output, this.date);
	}

	/**
	 * Runs it to its end.
	 * @param faults happen until there are so many in all
	 */
	void run(FaultInjector injector, FaultTally tally, int faults, Restarts restarts) throws Exception {
		Program manager = start();
		long began = System.nanoTime();
		while (true) {
			if (System.nanoTime() - began > LONGEST * 1e9) {
				throw new IllegalStateException("does not end: " + manager.said());
			}
			if (!manager.isAlive()) {
				int code = manager.await();
				if (code == 0) {
					break;
				}
				restarts.add(manager, code);
				manager = start();
			}
			if (!manager.isStarting()) {
				this.cluster.supervise();
			}
			if (tally.total() < faults) {
				injector.maybeInject(manager);
			}
			Thread.sleep(20);
		}
		ClusterSoak.require(this.cluster.underWay() == 0, "steps are left under way");
	}

	/** Runs it undisturbed, and tells what each process of the cluster has used. */
	Costs measure() throws Exception {
		this.cluster.awaitWorkers();
		Costs costs = new Costs(this.cluster.processes());
		Program manager = start();
		costs.add("manager", manager.handle());
		while (manager.isAlive()) {
			costs.look(manager.step());
			Thread.sleep(10);
		}
		ClusterSoak.require(manager.await() == 0, "manager failed: " + manager.said());
		return costs;
	}

	private Program start() throws Exception {
		return this.cluster.startManager(this.input, this.output, this.date);
	}

}
