package org.crosscheck.report;

import java.util.List;
import java.util.Locale;

import org.crosscheck.check.Label;

/** What the findings of a night are divided into for a person to work through. */
enum FindingGroup {

	CONTRADICTIONS("Contradictions", "Numbers that cannot both be right."),

	DIFFERENCES("Differences", "Numbers that differ and may both be right: later counts, plans, parts."),

	UNSOURCED("Without a source", "Numbers that an article states itself, or hangs on a source without a name."),

	RESOLVED("Resolved", "Findings of the last run that this one did not make again, as they were last seen."),

	ASIDE("Put aside",
			"Findings that somebody has dismissed or called a duplicate, and that are still what they were.");

	private final String title;

	private final String intro;

	FindingGroup(String title, String intro) {
		this.title = title;
		this.intro = intro;
	}

	/** Its name in the page, in lower case. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	String title() {
		return this.title;
	}

	/** What stands in it, in a sentence. */
	String intro() {
		return this.intro;
	}

	/** The file beside the page that holds all of it. */
	String file() {
		return (this == RESOLVED || this == ASIDE) ? "findings.jsonl" : id() + ".csv";
	}

	/** Its findings in the order of work. */
	List<ReportedFinding> of(List<ReportedFinding> findings) {
		return TriageOrder.of(findings.stream().filter(this::has).toList());
	}

	private boolean has(ReportedFinding one) {
		return switch (this) {
			case CONTRADICTIONS -> one.isOpenAs(Label::isContradiction);
			case DIFFERENCES -> one.isOpenAs(Label::isDifference);
			case UNSOURCED -> one.isOpenAs(Label::isSourceFinding);
			case RESOLVED -> one.isResolved() && one.isSure();
			case ASIDE -> one.isPutAside();
		};
	}

}
