package org.crosscheck.job.remote;

import java.util.Collection;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

import org.crosscheck.job.Progress;
import org.crosscheck.job.Progress.Task;
import org.crosscheck.job.RemoteSettings;
import org.crosscheck.job.RunParameters;
import org.crosscheck.job.Settings;
import org.crosscheck.job.Spreading;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.LiveWorker;
import org.crosscheck.store.PartTable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.integration.core.MessagingTemplate;

/**
 * Sends a request for each part to the broker and waits in the database until all have
 * ended: Spring Batch's remote partitioning, by polling and not by replies, which would
 * go to a manager that may have died meanwhile.
 */
class RemoteSpreading implements Spreading {

	private final RequestSender sender;

	private final JobRepository repository;

	private final PartTable parts;

	private final Workforce workforce;

	private final DeadRuns deadRuns;

	private final Settings settings;

	private final StopSignal signal;

	private final Progress progress;

	RemoteSpreading(RequestSender sender, JobRepository repository, PartTable parts, Workforce workforce,
			DeadRuns deadRuns, Settings settings, StopSignal signal, Progress progress) {
		this.sender = sender;
		this.repository = repository;
		this.parts = parts;
		this.workforce = workforce;
		this.deadRuns = deadRuns;
		this.settings = settings;
		this.signal = signal;
		this.progress = progress;
	}

	@Override
	public PartitionHandler over(Step part, Function<String, Task> taskOf) {
		return (splitter, manager) -> {
			String run = RunParameters.nameOf(manager.getJobParameters());
			Collection<StepExecution> ended = handle(part.getName(), splitter, manager, () -> tell(taskOf, run));
			this.progress.reached(taskOf.apply(run));
			return ended;
		};
	}

	/** As many as the workers alive say, but not less than this machine would have. */
	@Override
	public int workers() {
		return Math.max(this.settings.workers(), this.workforce.living().stream().mapToInt(LiveWorker::threads).sum());
	}

	@Override
	public void awaitDeadRuns() {
		this.deadRuns.await();
	}

	private Collection<StepExecution> handle(String step, StepExecutionSplitter splitter, StepExecution manager,
			Runnable telling) throws Exception {
		RemoteSettings remote = this.settings.remote();
		MessageChannelPartitionHandler handler = new MessageChannelPartitionHandler();
		handler.setStepName(step);
		handler.setMessagingOperations(new MessagingTemplate(this.sender));
		handler.setPollInterval(remote.poll().toMillis());
		handler.setJobRepository(new PartWait(this.repository, manager, this.parts,
				new PartWatch(this.parts, manager.getJobExecutionId(), step), remote, this.signal, telling));
		handler.afterPropertiesSet();
		try {
			return handler.handle(splitter, manager);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof CancellationException) {
				throw new JobInterruptedException("stop requested");
			}
			throw ex;
		}
	}

	private void tell(Function<String, Task> taskOf, String run) {
		if (this.progress.isDue()) {
			this.progress.reached(taskOf.apply(run));
			this.workforce.tell();
		}
	}

}
