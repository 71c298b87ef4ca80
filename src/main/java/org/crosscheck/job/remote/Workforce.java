package org.crosscheck.job.remote;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.crosscheck.job.ConditionalOnRole;
import org.crosscheck.job.Console;
import org.crosscheck.job.Plain;
import org.crosscheck.job.Role;
import org.crosscheck.job.Settings;
import org.crosscheck.job.WorkerList;
import org.crosscheck.store.LiveWorker;
import org.crosscheck.store.WorkerTable;
import org.springframework.stereotype.Component;

/** The workers that a manager can count on. */
@Component
@ConditionalOnRole(Role.MANAGER)
class Workforce {

	/** Workers told one by one; of more only their number is told. */
	private static final int FEW = 8;

	private final WorkerTable workers;

	private final Kin kin;

	private final Settings settings;

	private final Console console;

	Workforce(WorkerTable workers, Kin kin, Settings settings, Console console) {
		this.workers = workers;
		this.kin = kin;
		this.settings = settings;
		this.console = console;
	}

	/** Those alive. */
	List<LiveWorker> living() {
		return this.workers.living(this.kin.value(), this.settings.remote().deadAfter());
	}

	/** Forgets those that nobody has heard of for a day. */
	void forgetDead() {
		this.workers.forgetDead();
	}

	/** Tells in a line who does what. */
	void tell() {
		List<LiveWorker> living = living();
		String who = living.stream().limit(FEW).map(Workforce::told).collect(Collectors.joining("; "));
		this.console.line(switch (living.size()) {
			case 0 ->
				"  no worker is alive: start one with --role=worker, of the same version and crosscheck.limit.numbers";
			case 1 -> "  1 worker: " + who;
			default -> String.format(Locale.ROOT, "  %d workers: %s%s", living.size(), who,
					(living.size() > FEW) ? "; and others" : "");
		});
	}

	private static String told(LiveWorker worker) {
		return Plain.text(worker.name(), 60) + " " + WorkerList.told(worker.doing());
	}

}
