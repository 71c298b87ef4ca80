package org.crosscheck.job;

import java.time.Duration;
import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * Tells on the console how far a step is: at most one line in the time set, and one at
 * its end. Safe for use by several threads.
 */
@Component
public class Progress {

	private final Console console;

	private final long interval;

	private Task task = Task.NONE;

	private long done;

	private long details;

	private long began;

	private long told;

	Progress(Console console, Settings settings) {
		this.console = console;
		this.interval = settings.progress().toNanos();
	}

	/** A step begins. */
	public synchronized void begin(Task next) {
		this.task = next;
		this.done = 0;
		this.details = 0;
		this.began = System.nanoTime();
		this.told = this.began;
	}

	/**
	 * Some of it is done. Where no step has begun, as in a worker, nothing is told.
	 * @param things how many of what the step works on
	 * @param more how many of what it makes of them
	 */
	public synchronized void add(long things, long more) {
		this.done += things;
		this.details += more;
		tellInTime();
	}

	/** Whether a line is due. */
	public synchronized boolean isDue() {
		return System.nanoTime() - this.told >= this.interval;
	}

	/** Others have brought the step so far. */
	public synchronized void reached(Task so) {
		this.done = so.before() - this.task.before();
		this.details = so.made() - this.task.made();
		tellInTime();
	}

	private void tellInTime() {
		long now = System.nanoTime();
		if (now - this.told >= this.interval && !this.task.equals(Task.NONE)) {
			this.told = now;
			tell(now);
		}
	}

	/** The step has ended. */
	public synchronized void end() {
		if (this.done > 0) {
			tell(System.nanoTime());
		}
		this.task = Task.NONE;
	}

	private void tell(long now) {
		double seconds = Math.max((now - this.began) / 1e9, 1e-3);
		double rate = this.done / seconds;
		long left = this.task.total() - this.task.before() - this.done;
		String rest = (left <= 0) ? " in " + time(seconds) : (rate > 0) ? ", " + time(left / rate) + " left" : "";
		this.console.line(String.format(Locale.ROOT, "%s: %,d of %,d %s, %,d %s, %,.0f %s/s%s", this.task.step(),
				this.task.before() + this.done, this.task.total(), this.task.things(), this.details,
				this.task.details(), rate, this.task.things(), rest));
	}

	private static String time(double seconds) {
		Duration duration = Duration.ofSeconds((long) Math.min(Math.ceil(seconds), 1e9));
		return (duration.toMinutes() > 0) ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
				: duration.toSeconds() + " s";
	}

	/**
	 * What a step has to do.
	 *
	 * @param step its name
	 * @param things what it works on, in the plural
	 * @param details what it makes of them, in the plural
	 * @param before how many were done before this process began
	 * @param made how many were made of these
	 * @param total how many there are, those included
	 */
	public record Task(String step, String things, String details, long before, long made, long total) {

		private static final Task NONE = new Task("", "", "", 0, 0, 0);

		/** A step that begins with nothing done. */
		public static Task of(String step, String things, String details, long total) {
			return new Task(step, things, details, 0, 0, total);
		}

	}

}
