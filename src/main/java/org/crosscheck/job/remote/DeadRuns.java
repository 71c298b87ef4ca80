package org.crosscheck.job.remote;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.job.ConditionalOnRole;
import org.crosscheck.job.Console;
import org.crosscheck.job.Pauses;
import org.crosscheck.job.Role;
import org.crosscheck.job.Settings;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.LiveWorker.Doing;
import org.crosscheck.store.PartTable;
import org.crosscheck.store.PartTable.Part;
import org.springframework.stereotype.Component;

/**
 * Has the workers of a manager that died let go of its parts. They are told through the
 * metadata, at which they look with every chunk; requests still queued are dropped by
 * whoever gets them. Who does not let go in time, such as a process that was paused, is
 * kept from writing by the version of the part, which the repair raises.
 */
@Component
@ConditionalOnRole(Role.MANAGER)
class DeadRuns {

	private static final Duration LOOK = Duration.ofMillis(500);

	private final PartTable parts;

	private final Workforce workforce;

	private final Settings settings;

	private final StopSignal signal;

	private final Console console;

	DeadRuns(PartTable parts, Workforce workforce, Settings settings, StopSignal signal, Console console) {
		this.parts = parts;
		this.workforce = workforce;
		this.settings = settings;
		this.signal = signal;
		this.console = console;
	}

	/** Waits until no part moves that a living worker works on. */
	void await() {
		this.workforce.forgetDead();
		this.parts.askToStop();
		Duration silence = this.settings.remote().silence();
		List<Part> last = List.of();
		long moved = System.nanoTime();
		List<Part> held = held();
		if (!held.isEmpty()) {
			this.console
				.line("Waiting for workers of a manager that has died: they let go of " + held.size() + " parts.");
		}
		while (!held.isEmpty() && !this.signal.isRequested()) {
			if (!held.equals(last)) {
				last = held;
				moved = System.nanoTime();
			}
			if (Duration.ofNanos(System.nanoTime() - moved).compareTo(silence) > 0 || !Pauses.sleep(LOOK)) {
				break;
			}
			held = held();
		}
		this.parts.fenceStopped();
	}

	private List<Part> held() {
		Set<Long> doing = this.workforce.living()
			.stream()
			.flatMap((worker) -> worker.doing().stream())
			.map(Doing::execution)
			.collect(Collectors.toSet());
		return this.parts.begun().stream().filter((part) -> doing.contains(part.execution())).toList();
	}

}
