package org.crosscheck.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.report.ArticleLine.State;
import org.crosscheck.store.ClaimCounts;
import org.crosscheck.store.ClaimTable;
import org.crosscheck.store.FindingTable;
import org.crosscheck.store.ManifestTable;
import org.crosscheck.store.StoredNight;
import org.springframework.stereotype.Component;

/** Tells at the end of a night, in a few lines, what it came to. */
@Component
class ClosingTable {

	private static final int WORST = 5;

	private final ManifestTable manifest;

	private final ClaimTable claims;

	private final FindingTable findings;

	private final StoredNight night;

	private final Settings settings;

	private final Options options;

	private final Console console;

	ClosingTable(ManifestTable manifest, ClaimTable claims, FindingTable findings, StoredNight night, Settings settings,
			Options options, Console console) {
		this.manifest = manifest;
		this.claims = claims;
		this.findings = findings;
		this.night = night;
		this.settings = settings;
		this.options = options;
		this.console = console;
	}

	/**
	 * Prints the table of a run that is complete.
	 * @return whether the quality gate holds
	 */
	boolean print(String run) {
		List<TrackedFinding> listed = this.findings.findings(run).stream().filter(TrackedFinding::isOpen).toList();
		List<Finding> open = listed.stream().map(TrackedFinding::finding).toList();
		this.console.line("");
		line("articles", states(this.manifest.byState(run)));
		ClaimCounts counts = this.claims.counts(run);
		line("claims",
				String.format(Locale.ROOT, "%,d seen, %,d fit for comparison", counts.seen(), counts.compared()));
		line("findings", labels(open));
		List<Finding> contradicting = open.stream().filter((finding) -> finding.label().isContradiction()).toList();
		worst(contradicting.stream().limit(WORST).toList());
		line("report", this.options.reports(run).resolve("summary.html").toString());
		Integer most = this.settings.maxContradictions();
		QualityGate gate = (most != null) ? this.options.gate().and(QualityGate.parse("contradictions>" + most))
				: this.options.gate();
		List<String> exceeded = gate.exceeded(listed);
		exceeded.forEach((sentence) -> line("gate", sentence));
		return exceeded.isEmpty();
	}

	private void worst(List<Finding> findings) {
		FindingLine line = new FindingLine(this.night.claims(findings.stream()
			.flatMap((finding) -> finding.sides().stream())
			.map(Position::anchor)
			.collect(Collectors.toSet())));
		findings.forEach((finding) -> this.console.line("  " + line.of(finding)));
	}

	private void line(String name, String text) {
		this.console.line(String.format(Locale.ROOT, "%-9s %s", name, text));
	}

	private static String states(Map<State, Long> counts) {
		return joined(counts);
	}

	private static String labels(List<Finding> findings) {
		Map<Label, Long> counts = new EnumMap<>(Label.class);
		findings.forEach((finding) -> counts.merge(finding.label(), 1L, Long::sum));
		return joined(counts);
	}

	private static String joined(Map<? extends Enum<?>, Long> counts) {
		List<String> parts = new ArrayList<>();
		counts.forEach((name, count) -> parts.add(String.format(Locale.ROOT, "%,d %s", count, name.name())));
		return parts.isEmpty() ? "none" : String.join(", ", parts);
	}

}
