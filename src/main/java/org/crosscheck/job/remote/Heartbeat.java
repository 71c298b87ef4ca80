package org.crosscheck.job.remote;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.crosscheck.job.Pauses;
import org.crosscheck.job.ProcessName;
import org.crosscheck.job.Settings;
import org.crosscheck.store.LiveWorker.Doing;
import org.crosscheck.store.WorkerTable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Writes down that this worker lives and what it does. A sign of life that the database
 * does not take is left out. Safe for use by several threads.
 */
class Heartbeat implements AutoCloseable {

	private final WorkerTable workers;

	private final Kin kin;

	private final Settings settings;

	private final String name = ProcessName.word() + "-" + UUID.randomUUID().toString().substring(0, 4);

	private final Map<Long, Begun> doing = new ConcurrentSkipListMap<>();

	private final AtomicLong done = new AtomicLong();

	private final Thread thread = new Thread(this::live, "heartbeat");

	private record Begun(String part, long at) {
	}

	Heartbeat(WorkerTable workers, Kin kin, Settings settings) {
		this.workers = workers;
		this.kin = kin;
		this.settings = settings;
	}

	/** Name of this worker. */
	String name() {
		return this.name;
	}

	/** From here on signs of life are given. */
	void start() {
		this.workers.enter(this.name, this.kin.value(), this.settings.workers());
		this.thread.setDaemon(true);
		this.thread.start();
	}

	private void live() {
		while (Pauses.sleep(this.settings.remote().heartbeat())) {
			beat();
		}
	}

	/**
	 * Work on a part begins. It is written down before, so that a manager who waits for
	 * the parts of a dead run knows of it.
	 */
	void begins(long execution, String part) {
		this.doing.put(execution, new Begun(part, System.nanoTime()));
		beat();
	}

	/** It has ended. */
	void ends(long execution) {
		this.doing.remove(execution);
		this.done.incrementAndGet();
	}

	private void beat() {
		List<Doing> now = this.doing.entrySet()
			.stream()
			.map((one) -> new Doing(one.getKey(), one.getValue().part(),
					TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - one.getValue().at())))
			.toList();
		try {
			if (!this.workers.beat(this.name, this.done.get(), now)) {
				this.workers.enter(this.name, this.kin.value(), this.settings.workers());
			}
		}
		catch (DataAccessException | TransactionException ex) {
			// the next one may get through; until then the worker counts as silent
		}
	}

	/** The worker ends in order. */
	@Override
	public void close() {
		this.thread.interrupt();
		try {
			this.workers.leave(this.name);
		}
		catch (DataAccessException | TransactionException ex) {
			// managers take it for dead after a while
		}
	}

}
