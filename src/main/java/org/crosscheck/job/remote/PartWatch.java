package org.crosscheck.job.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.crosscheck.job.Parts;
import org.crosscheck.store.PartTable;
import org.crosscheck.store.PartTable.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;

/**
 * Sees whether the parts of a step move: whether one was begun, has committed a chunk or
 * has ended since the last look. Versions are compared and no times, for the clocks of
 * the machines need not agree. For one thread.
 */
class PartWatch {

	private final PartTable parts;

	private final long jobExecution;

	private final String step;

	private List<Part> last = List.of();

	private long moved = System.nanoTime();

	PartWatch(PartTable parts, long jobExecution, String step) {
		this.parts = parts;
		this.jobExecution = jobExecution;
		this.step = step;
	}

	/** Looks at the parts. */
	void look() {
		List<Part> now = this.parts.of(this.jobExecution, this.step);
		if (!now.equals(this.last)) {
			this.last = now;
			this.moved = System.nanoTime();
		}
	}

	/** How long no part has moved. */
	Duration silence() {
		return Duration.ofNanos(System.nanoTime() - this.moved);
	}

	boolean isOver() {
		return this.last.stream().noneMatch((part) -> part.status().isRunning());
	}

	boolean isWorkedOn() {
		return this.last.stream().anyMatch((part) -> part.status() == BatchStatus.STARTED);
	}

	/** One that has failed. */
	@Nullable Part failed() {
		return this.last.stream()
			.filter((part) -> part.status() == BatchStatus.FAILED || part.status() == BatchStatus.UNKNOWN)
			.findFirst()
			.orElse(null);
	}

	/** The parts that are not done, a few of them by number. */
	String undone() {
		List<Integer> numbers = new ArrayList<>(this.last.stream()
			.filter((part) -> part.status().isRunning())
			.map((part) -> Parts.of(part.name()))
			.toList());
		String few = numbers.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
		return String.format(Locale.ROOT, "%d parts of %s (%s%s)", numbers.size(), this.step, few,
				(numbers.size() > 5) ? ", ..." : "");
	}

}
