package org.crosscheck.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The run at a glance, apart from its rows.
 *
 * @param run its name, also that of its folder ("2026-11-22", "2026-11-22-2")
 * @param date its date
 * @param started first start, restarts included
 * @param finished when the report was begun
 * @param version of the program
 * @param input as given
 * @param stepTimes time each step took, in step order
 * @param pairsCompared pairs of claims compared
 * @param pairsNotCompared pairs left out because a block was too large
 */
public record RunFacts(String run, LocalDate date, Instant started, Instant finished, String version, String input,
		Map<String, Duration> stepTimes, long pairsCompared, long pairsNotCompared) {

}
