package org.crosscheck.job;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.crosscheck.store.LiveWorker;
import org.crosscheck.store.LiveWorker.Doing;
import org.crosscheck.store.WorkerTable;
import org.springframework.stereotype.Component;

/** Says which workers there are and what they do ({@code --workers}). */
@Component
public class WorkerList {

	private static final String ROW = "%-30s  %-7s  %7s  %9s  %7s  %7s  %s";

	private final WorkerTable workers;

	private final Settings settings;

	private final Console console;

	WorkerList(WorkerTable workers, Settings settings, Console console) {
		this.workers = workers;
		this.settings = settings;
		this.console = console;
	}

	/** Prints a line for each. */
	void print() {
		List<LiveWorker> all = this.workers.all();
		this.console.line(
				String.format(Locale.ROOT, ROW, "worker", "state", "threads", "last sign", "up", "parts", "works on"));
		for (LiveWorker one : all) {
			boolean alive = one.silence().compareTo(this.settings.remote().deadAfter()) <= 0;
			this.console.line(String.format(Locale.ROOT, ROW, Plain.text(one.name(), 60), alive ? "alive" : "silent",
					one.threads(), time(one.silence()), time(one.age()), one.done(), told(one.doing())));
		}
		this.console.line(all.size() + " workers");
	}

	/** What a worker does, in a few words. */
	public static String told(List<Doing> doing) {
		return doing.isEmpty() ? "idle"
				: doing.stream()
					.map((one) -> Plain.text(one.part(), 60) + " (" + one.seconds() + " s)")
					.collect(Collectors.joining(", "));
	}

	private static String time(Duration time) {
		return (time.toMinutes() > 0) ? time.toMinutes() + " min" : time.toSeconds() + " s";
	}

}
