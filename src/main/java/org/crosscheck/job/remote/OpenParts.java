package org.crosscheck.job.remote;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.step.StepExecution;

import org.crosscheck.job.Outages;
import org.crosscheck.job.StopSignal;

/**
 * Leaves a part STARTED in the metadata that somebody will go on with: a part given back
 * because this worker is to end, and one that has met an outage and will be tried again.
 * Spring Batch would write down that it has STOPPED or FAILED, and the manager would end
 * the run. Goes round the job repository of a worker. Safe for use by several threads.
 */
class OpenParts implements MethodInterceptor {

	private final StopSignal signal;

	private final Map<Long, Boolean> retried = new ConcurrentHashMap<>();

	OpenParts(StopSignal signal) {
		this.signal = signal;
	}

	/** From here on an outage does not end a part, or does. */
	void retry(long execution, boolean again) {
		if (again) {
			this.retried.put(execution, true);
		}
		else {
			this.retried.remove(execution);
		}
	}

	@Override
	public @Nullable Object invoke(MethodInvocation call) throws Throwable {
		if (call.getMethod().getName().equals("update") && call.getArguments()[0] instanceof StepExecution execution
				&& staysOpen(execution)) {
			execution.setStatus(BatchStatus.STARTED);
			execution.setExitStatus(ExitStatus.EXECUTING);
		}
		return call.proceed();
	}

	private boolean staysOpen(StepExecution execution) {
		return switch (execution.getStatus()) {
			case STOPPED -> isGivenBack(execution);
			case FAILED -> this.retried.containsKey(execution.getId())
					&& execution.getFailureExceptions().stream().anyMatch(Outages::isOutage);
			default -> false;
		};
	}

	private boolean isGivenBack(StepExecution execution) {
		return this.signal.isRequested() && execution.getJobExecution().getStatus() == BatchStatus.STARTED;
	}

}
