package org.crosscheck.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

import org.crosscheck.store.Night;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** The parameters of a run as Spring Batch keeps them. */
public final class RunParameters {

	private static final String DATE = "run.date";

	private static final String REVISION = "revision";

	private static final String INPUT = "input";

	private RunParameters() {
	}

	/** Date and revision identify a run, the input does not. */
	static JobParameters of(LocalDate date, long revision, Path input) {
		return new JobParametersBuilder().addLocalDate(DATE, date)
			.addLong(REVISION, revision)
			.addString(INPUT, input.toString(), false)
			.toJobParameters();
	}

	/** Date of the run. */
	public static LocalDate dateOf(JobParameters parameters) {
		return Objects.requireNonNull(parameters.getLocalDate(DATE));
	}

	/** Revision of the run, from 1. */
	public static int revisionOf(JobParameters parameters) {
		return Math.toIntExact(Objects.requireNonNull(parameters.getLong(REVISION)));
	}

	/** Absolute path of the input. */
	public static String inputOf(JobParameters parameters) {
		return Objects.requireNonNull(parameters.getString(INPUT));
	}

	/** Name of the run. */
	public static String nameOf(JobParameters parameters) {
		return Night.nameOf(dateOf(parameters), revisionOf(parameters));
	}

}
