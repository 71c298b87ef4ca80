package org.crosscheck.job;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Logs one line at the end of each step, of names and values that programs can read
 * (logfmt). Stateless and safe for use by several threads.
 */
final class StepLog implements StepExecutionListener {

	private static final Logger LOG = LoggerFactory.getLogger(StepLog.class);

	@Override
	public ExitStatus afterStep(StepExecution execution) {
		LOG.info("{}", line(execution));
		return execution.getExitStatus();
	}

	static String line(StepExecution execution) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("run", RunParameters.nameOf(execution.getJobParameters()));
		values.put("step", execution.getStepName());
		values.put("status", execution.getStatus());
		values.put("seconds",
				String.format(Locale.ROOT, "%.3f", seconds(execution.getStartTime(), execution.getEndTime())));
		processorTime().ifPresent(
				(nanos) -> values.put("processor_seconds_so_far", String.format(Locale.ROOT, "%.3f", nanos / 1e9)));
		values.put("read", execution.getReadCount());
		values.put("written", execution.getWriteCount());
		values.put("commits", execution.getCommitCount());
		values.put("rollbacks", execution.getRollbackCount());
		return values.entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + value.getValue())
			.collect(Collectors.joining(" "));
	}

	/** Of the whole process since its start, where the Java machine tells it. */
	private static OptionalLong processorTime() {
		return (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
				? OptionalLong.of(system.getProcessCpuTime()) : OptionalLong.empty();
	}

	/**
	 * Until now while it has not ended, for it is told before the end is written down.
	 */
	private static double seconds(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
		LocalDateTime end = (to != null) ? to : LocalDateTime.now(ZoneId.systemDefault());
		return (from != null) ? Duration.between(from, end).toNanos() / 1e9 : 0;
	}

}
