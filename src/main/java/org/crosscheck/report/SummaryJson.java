package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.Verdict;
import tools.jackson.core.JsonGenerator;

/** Writes {@code summary.json}; its schema is in src/docs/summary-json.md. */
final class SummaryJson {

	private final JsonFiles files;

	SummaryJson(JsonFiles files) {
		this.files = files;
	}

	void write(Path file, RunFacts facts, Tally tally, List<ReportedFinding> findings, List<Corroboration> corroborated)
			throws IOException {
		try (JsonGenerator out = this.files.indented(file)) {
			out.writeStartObject();
			run(out, facts);
			counts(out, "articles", tally.articlesInAll(), "by_state", tally.articles());
			numbers(out, tally);
			pairs(out, facts);
			findings(out, findings);
			out.writeArrayPropertyStart("corroborated");
			corroborated.forEach((one) -> corroboration(out, one));
			out.writeEndArray();
			out.writeObjectPropertyStart("step_seconds");
			facts.stepTimes().forEach((step, time) -> seconds(out, step, time.toMillis()));
			out.writeEndObject();
			out.writeEndObject();
			out.writeRaw('\n');
		}
	}

	private static void run(JsonGenerator out, RunFacts facts) {
		out.writeObjectPropertyStart("run");
		out.writeStringProperty("name", facts.run());
		out.writeStringProperty("date", facts.date().toString());
		out.writeStringProperty("started", facts.started().toString());
		out.writeStringProperty("finished", facts.finished().toString());
		out.writeStringProperty("version", facts.version());
		out.writeStringProperty("input", facts.input());
		out.writeEndObject();
	}

	private static void numbers(JsonGenerator out, Tally tally) {
		out.writeObjectPropertyStart("numbers");
		out.writeNumberProperty("seen", tally.seen());
		out.writeNumberProperty("compared", tally.compared());
		counts(out, "skipped_by_reason", tally.skipped());
		counts(out, "compared_by_source_status", tally.sources());
		out.writeEndObject();
	}

	private static void pairs(JsonGenerator out, RunFacts facts) {
		out.writeObjectPropertyStart("pairs");
		out.writeNumberProperty("compared", facts.pairsCompared());
		out.writeNumberProperty("not_compared", facts.pairsNotCompared());
		out.writeEndObject();
	}

	private static void findings(JsonGenerator out, List<ReportedFinding> findings) {
		List<ReportedFinding> open = findings.stream().filter(ReportedFinding::isOpen).toList();
		List<ReportedFinding> sure = findings.stream().filter(ReportedFinding::isSure).toList();
		out.writeObjectPropertyStart("findings");
		out.writeNumberProperty("in_findings_jsonl", findings.size());
		out.writeNumberProperty("open", open.size());
		out.writeNumberProperty("unsure", findings.size() - sure.size());
		out.writeNumberProperty("put_aside", findings.stream().filter(ReportedFinding::isPutAside).count());
		verdicts(out, sure);
		counts(out, "by_label", Tally.of(open, Label.class, (one) -> one.finding().label()));
		counts(out, "by_severity", Tally.of(open, Severity.class, (one) -> one.finding().severity()));
		counts(out, "by_status", Tally.of(sure, FindingStatus.class, ReportedFinding::status));
		out.writeNumberProperty("disputes",
				open.stream()
					.map(ReportedFinding::finding)
					.filter((finding) -> finding.label().isContradiction())
					.map(Finding::disputeId)
					.distinct()
					.count());
		out.writeEndObject();
	}

	/** Findings that are not gone, by what people said of them. */
	private static void verdicts(JsonGenerator out, List<ReportedFinding> sure) {
		out.writeObjectPropertyStart("by_verdict");
		for (Verdict verdict : Verdict.values()) {
			String name = verdict.name().toLowerCase(Locale.ROOT);
			out.writeNumberProperty(name,
					sure.stream().filter((one) -> !one.isResolved() && name.equals(one.tracked().review())).count());
		}
		out.writeEndObject();
	}

	private static void corroboration(JsonGenerator out, Corroboration one) {
		out.writeStartObject();
		out.writeStringProperty("what", one.what());
		PositionJson.write(out, one.position(), Cell.number(one.position().low()), Cell.number(one.position().high()));
		out.writeEndObject();
	}

	private static void counts(JsonGenerator out, String name, long total, String by,
			Map<? extends Enum<?>, Long> parts) {
		out.writeObjectPropertyStart(name);
		out.writeNumberProperty("total", total);
		counts(out, by, parts);
		out.writeEndObject();
	}

	private static void counts(JsonGenerator out, String name, Map<? extends Enum<?>, Long> counts) {
		out.writeObjectPropertyStart(name);
		counts.forEach((key, count) -> out
			.writeNumberProperty((key instanceof Severity) ? key.name().toLowerCase(Locale.ROOT) : key.name(), count));
		out.writeEndObject();
	}

	private static void seconds(JsonGenerator out, String step, long millis) {
		out.writeName(step);
		Cell.number(millis / 1000.0).json(out);
	}

}
