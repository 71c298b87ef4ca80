package org.crosscheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;

/**
 * A night in figures, kept so that later nights can be seen beside it.
 *
 * @param run its name
 * @param date its date
 * @param contradictions rows of {@code contradictions.csv}
 * @param high how many of them are of high severity
 * @param differences rows of {@code differences.csv}
 * @param unsourced rows of {@code unsourced.csv}
 * @param seen numbers seen
 * @param compared how many of them were fit for comparison
 * @param articles files and articles of the input
 * @param unread how many of them were rejected or deferred
 */
public record NightCounts(String run, LocalDate date, long contradictions, long high, long differences, long unsourced,
		long seen, long compared, long articles, long unread) {

	static NightCounts of(RunFacts facts, Tally tally, List<ReportedFinding> findings) {
		return new NightCounts(facts.run(), facts.date(), open(findings, Label::isContradiction),
				findings.stream()
					.filter((one) -> one.isOpenAs(Label::isContradiction) && one.finding().severity() == Severity.HIGH)
					.count(),
				open(findings, Label::isDifference), open(findings, Label::isSourceFinding), tally.seen(),
				tally.compared(), tally.articlesInAll(), tally.unread());
	}

	private static long open(List<ReportedFinding> findings, Predicate<Label> labels) {
		return findings.stream().filter((one) -> one.isOpenAs(labels)).count();
	}

}
