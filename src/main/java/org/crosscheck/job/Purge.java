package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crosscheck.store.PastNights;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what is older than the history ({@code --purge}): reports, and what the store
 * holds of runs and of articles that are in no input any more. Verdicts are deleted only
 * when they are asked for, and then only those on findings gone for as long. To be called
 * while the store's lock is held.
 */
@Component
class Purge {

	private static final Pattern RUN = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:-[0-9]+)?");

	private final PastNights nights;

	private final JobRepository repository;

	private final TransactionTemplate transaction;

	private final Settings settings;

	private final Options options;

	private final Console console;

	Purge(PastNights nights, JobRepository repository, TransactionTemplate transaction, Settings settings,
			Options options, Console console) {
		this.nights = nights;
		this.repository = repository;
		this.transaction = transaction;
		this.settings = settings;
		this.options = options;
		this.console = console;
	}

	/**
	 * Deletes and says what.
	 * @throws UsageException when a run is not finished
	 */
	void run() throws IOException {
		this.nights.unfinished().ifPresent((run) -> {
			throw new UsageException("Run " + run + " is not finished; finish it first, with the command of the run.");
		});
		LocalDate today = Objects.requireNonNullElseGet(this.options.runDate(),
				() -> LocalDate.now(ZoneId.systemDefault()));
		LocalDate since = this.settings.historyBegins(today);
		List<Path> reports = reportsBefore(since);
		for (Path report : reports) {
			Path old = report.resolveSibling("." + report.getFileName() + ".old");
			FileTree.delete(old);
			Files.move(report, old, StandardCopyOption.ATOMIC_MOVE);
			FileTree.delete(old);
		}
		boolean reviewsToo = this.options.errand() == Errand.PURGE_WITH_REVIEWS;
		this.transaction.executeWithoutResult((status) -> {
			tell("reports", reports.size());
			tell("articles", this.nights.forgetArticles(since));
			if (reviewsToo) {
				tell("verdicts", this.nights.forgetReviews(since));
			}
			List<String> runs = this.nights.forgetRuns(since);
			tell("runs", runs.size());
			forgetJobs(runs);
		});
		this.nights.giveBackSpace();
		this.console.line("Everything since " + since + " is kept" + (reviewsToo ? "." : ", and every verdict."));
	}

	/** The latest report is never among them. */
	private List<Path> reportsBefore(LocalDate since) throws IOException {
		Path runs = this.options.runs();
		Path latest = this.options.output().resolve("latest");
		if (!Files.isDirectory(runs)) {
			return List.of();
		}
		List<Path> old = new ArrayList<>();
		try (Stream<Path> folders = Files.list(runs)) {
			for (Path folder : folders.sorted().toList()) {
				Matcher name = RUN.matcher(folder.getFileName().toString());
				boolean pointedAt = Files.exists(latest) && Files.isSameFile(latest, folder);
				if (name.matches() && name.group(1).compareTo(since.toString()) < 0 && !pointedAt
						&& Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
					old.add(folder);
				}
			}
		}
		return old;
	}

	private void forgetJobs(List<String> runs) {
		String job = NightlyJobConfiguration.JOB;
		Optional<JobInstance> last = Optional.ofNullable(this.repository.getLastJobInstance(job));
		for (JobInstance instance : this.repository.findJobInstances(job)) {
			boolean old = this.repository.getJobExecutions(instance)
				.stream()
				.anyMatch((execution) -> runs.contains(RunParameters.nameOf(execution.getJobParameters())));
			if (old && last.filter(instance::equals).isEmpty()) {
				this.repository.deleteJobInstance(instance);
			}
		}
	}

	private void tell(String things, long count) {
		this.console.line(String.format(Locale.ROOT, "%,d %s deleted", count, things));
	}

}
