package org.crosscheck.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.crosscheck.job.remote.Broker;
import org.crosscheck.job.storage.StoreLocation;
import org.crosscheck.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for on the command line.
 *
 * @param errand what is to be done
 * @param input file or folder to read; absolute, exists when it is to be read
 * @param output folder for the reports; absolute, exists and can be written when a run
 * writes into it
 * @param store where the database lies
 * @param reviews file or folder of reviewed tables; absolute, need not exist
 * @param runDate date of the run, {@code null} for today
 * @param explained ids of two claims whose comparison is to be explained; else empty
 * @param exported file that verdicts are to be written to, {@code null} for none
 * @param metrics file in the output that metrics are to be written to, {@code null} for
 * none
 * @param gate how much may be found
 * @param formats in which reports are written
 * @param role what this process is for
 * @param broker where manager and workers meet, {@code null} for a process that works
 * alone
 */
public record Options(Errand errand, Path input, Path output, StoreLocation store, Path reviews,
		@Nullable LocalDate runDate, List<String> explained, @Nullable Path exported, @Nullable Path metrics,
		QualityGate gate, Set<ReportFormat> formats, Role role, @Nullable Broker broker) {

	public Options {
		explained = List.copyOf(explained);
		formats = Set.copyOf(formats);
	}

	/** Folder for the reports of all runs. */
	Path runs() {
		return this.output.resolve("runs");
	}

	/** Folder for the reports of a run. */
	public Path reports(String run) {
		return runs().resolve(run);
	}

	/** Whether the store is used beside the run that holds it. */
	boolean joinsRun() {
		return this.role == Role.WORKER || this.errand == Errand.WORKERS;
	}

	/** Whether the user only wants to know what can be asked for. */
	static boolean isHelp(String... args) {
		return List.of(args).contains("--help");
	}

}
