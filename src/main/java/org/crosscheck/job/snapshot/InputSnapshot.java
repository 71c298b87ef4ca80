package org.crosscheck.job.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.crosscheck.article.ArticleReader;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.InputScanner;
import org.crosscheck.job.Progress;
import org.crosscheck.job.Progress.Task;
import org.crosscheck.job.RunParameters;
import org.crosscheck.job.Settings;
import org.crosscheck.job.Spreading;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.Checkpoint;
import org.crosscheck.store.ManifestTable;
import org.crosscheck.store.Night;
import org.crosscheck.store.NightTable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Freezes the input of a night: every article is copied into the store and entered in the
 * manifest, in the order of paths and places. Commits slice by slice. After a crash or a
 * stop it begins anew: articles put in already are put in again, and whether an article
 * is unchanged is told by the content its claims were made from, not by the copy.
 */
@Component
class InputSnapshot {

	/**
	 * Enough parts for each worker to take several, so that none waits long for another.
	 */
	private static final int PARTS_PER_WORKER = 4;

	/** Articles below which a further part costs more than it saves. */
	private static final int ARTICLES_PER_PART = 25;

	private static final String MOVING = "is still being written; the next run reads it";

	private final NightTable nights;

	private final ManifestTable manifest;

	private final StagingArea staging;

	private final Settings settings;

	private final TransactionTemplate transaction;

	private final Progress progress;

	private final StopSignal signal;

	private final Checkpoint checkpoint;

	private final Spreading spreading;

	InputSnapshot(NightTable nights, ManifestTable manifest, StagingArea staging, Settings settings,
			TransactionTemplate transaction, Progress progress, StopSignal signal, Checkpoint checkpoint,
			Spreading spreading) {
		this.nights = nights;
		this.manifest = manifest;
		this.staging = staging;
		this.settings = settings;
		this.transaction = transaction;
		this.progress = progress;
		this.signal = signal;
		this.checkpoint = checkpoint;
		this.spreading = spreading;
	}

	void take(StepExecution execution) throws IOException, JobInterruptedException {
		JobParameters parameters = execution.getJobParameters();
		String run = RunParameters.nameOf(parameters);
		this.transaction.executeWithoutResult((status) -> this.manifest.clear(run));
		List<InputFile> files = new InputScanner().scan(Path.of(RunParameters.inputOf(parameters)));
		this.progress.begin(Task.of("snapshotInput", "files", "articles", files.size()));
		try {
			read(files, this.staging.open(run, RunParameters.dateOf(parameters)));
		}
		catch (CancellationException ex) {
			this.signal.checkInterrupted(execution);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.signal.checkInterrupted(execution);
		this.progress.end();
		this.transaction.executeWithoutResult((status) -> finish(parameters));
		this.checkpoint.take();
	}

	/** Reads until there is nothing more to read or a stop is requested. */
	private void read(List<InputFile> files, StagingArea.Slices slices) throws InterruptedException {
		ArticleReader reader = new ArticleReader(this.settings.limit().ofReading());
		Settling settling = Settling.of(files, this.settings.settle());
		for (InputFile file : files) {
			if (this.signal.isRequested()) {
				throw new CancellationException();
			}
			long before = slices.articles();
			if (settling.hasMoved(file)) {
				slices.defer(file.path(), MOVING);
			}
			else {
				slices.begin();
				reader.read(file, (outcome) -> {
					if (this.signal.isRequested()) {
						throw new CancellationException();
					}
					slices.accept(outcome);
				});
				if (settling.hasMoved(file)) {
					slices.takeBack();
					slices.defer(file.path(), MOVING);
				}
			}
			this.progress.add(1, slices.articles() - before);
		}
		slices.flush();
	}

	private void finish(JobParameters parameters) {
		String run = RunParameters.nameOf(parameters);
		LocalDate date = RunParameters.dateOf(parameters);
		long articles = this.manifest.progress(run).articles();
		int parts = Math.toIntExact(Math.max(1,
				Math.min((long) PARTS_PER_WORKER * this.spreading.workers(), articles / ARTICLES_PER_PART)));
		this.manifest.markDuplicates(run);
		this.manifest.divide(run, parts);
		this.nights.enter(new Night(run, date, RunParameters.revisionOf(parameters), RunParameters.inputOf(parameters),
				date.minus(this.settings.window()), parts));
	}

}
