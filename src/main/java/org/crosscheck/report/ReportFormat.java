package org.crosscheck.report;

import java.util.EnumSet;
import java.util.Set;

/** A kind of files in a report. */
public enum ReportFormat {

	CSV, JSONL, HTML, JSON, SARIF, ANNOTATIONS;

	/** Those that every report has. */
	public static final Set<ReportFormat> ALWAYS = Set.copyOf(EnumSet.of(CSV, JSONL, HTML, JSON));

}
