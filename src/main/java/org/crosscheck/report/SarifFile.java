package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Severity;
import org.crosscheck.claim.Place;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.Review;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code findings.sarif} (SARIF 2.1.0, OASIS): the findings that are sure enough
 * for the tables, resolved ones as absent, those that a person put aside as suppressed.
 * Offsets count code points, and are given for plain text files only, for of others they
 * count in the extracted text.
 */
final class SarifFile {

	static final String NAME = "findings.sarif";

	private static final String INPUT = "INPUT";

	private final JsonFiles files;

	SarifFile(JsonFiles files) {
		this.files = files;
	}

	void write(Path file, RunFacts facts, List<ReportedFinding> findings) throws IOException {
		List<ReportedFinding> sure = findings.stream().filter(ReportedFinding::isSure).toList();
		try (JsonGenerator out = this.files.indented(file)) {
			out.writeStartObject();
			out.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
			out.writeStringProperty("version", "2.1.0");
			out.writeArrayPropertyStart("runs");
			out.writeStartObject();
			tool(out, facts, sure);
			out.writeStringProperty("columnKind", "unicodeCodePoints");
			out.writeObjectPropertyStart("originalUriBaseIds");
			out.writeObjectPropertyStart(INPUT);
			text(out, "description", "The input folder, " + facts.input());
			out.writeEndObject();
			out.writeEndObject();
			out.writeArrayPropertyStart("results");
			sure.forEach((finding) -> result(out, finding));
			out.writeEndArray();
			out.writeEndObject();
			out.writeEndArray();
			out.writeEndObject();
		}
	}

	private static void tool(JsonGenerator out, RunFacts facts, List<ReportedFinding> findings) {
		TreeMap<String, String> rules = new TreeMap<>();
		findings.forEach((one) -> rules.put(rule(one.finding()), described(one.finding())));
		out.writeObjectPropertyStart("tool");
		out.writeObjectPropertyStart("driver");
		out.writeStringProperty("name", "Crosscheck");
		out.writeStringProperty("version", facts.version());
		out.writeArrayPropertyStart("rules");
		rules.forEach((id, words) -> {
			out.writeStartObject();
			out.writeStringProperty("id", id);
			text(out, "shortDescription", words);
			out.writeEndObject();
		});
		out.writeEndArray();
		out.writeEndObject();
		out.writeEndObject();
	}

	private static String rule(Finding finding) {
		return finding.label() + ((finding.kind() != null) ? "/" + finding.kind() : "");
	}

	private static String described(Finding finding) {
		return Wording.label(finding.label()) + ((finding.kind() != null) ? ": " + Wording.kind(finding.kind()) : "");
	}

	private static void result(JsonGenerator out, ReportedFinding row) {
		Finding finding = row.finding();
		out.writeStartObject();
		out.writeStringProperty("ruleId", rule(finding));
		out.writeStringProperty("level", level(finding.severity()));
		text(out, "message", finding.what() + ": " + finding.explanation());
		out.writeArrayPropertyStart("locations");
		for (FindingSide side : row.sides()) {
			if (side.anchor() != null) {
				location(out, side.anchor());
			}
		}
		out.writeEndArray();
		out.writeObjectPropertyStart("partialFingerprints");
		out.writeStringProperty("findingId/v1", finding.id());
		out.writeEndObject();
		out.writeStringProperty("baselineState", baseline(row.status()));
		out.writeName("rank");
		Cell.number(100 * finding.confidence()).json(out);
		suppressions(out, row);
		out.writeObjectPropertyStart("properties");
		out.writeStringProperty("severity", row.severity());
		out.writeStringProperty("status", row.status().name());
		out.writeStringProperty("disputeId", finding.disputeId());
		out.writeEndObject();
		out.writeEndObject();
	}

	private static void location(JsonGenerator out, ClaimInContext anchor) {
		Place place = anchor.claim().place();
		out.writeStartObject();
		out.writeObjectPropertyStart("physicalLocation");
		out.writeObjectPropertyStart("artifactLocation");
		out.writeStringProperty("uri", ArticleUri.ofFile(anchor));
		out.writeStringProperty("uriBaseId", INPUT);
		out.writeEndObject();
		if (ArticleUri.isPlainText(anchor)) {
			out.writeObjectPropertyStart("region");
			out.writeNumberProperty("charOffset", place.start());
			out.writeNumberProperty("charLength", place.end() - place.start());
			text(out, "snippet", place.surface());
			out.writeEndObject();
		}
		out.writeEndObject();
		out.writeArrayPropertyStart("logicalLocations");
		out.writeStartObject();
		out.writeStringProperty("fullyQualifiedName", ArticleUri.ofText(anchor));
		out.writeEndObject();
		out.writeEndArray();
		text(out, "message", place.sentence());
		out.writeEndObject();
	}

	private static void suppressions(JsonGenerator out, ReportedFinding row) {
		Review review = row.tracked().verdict();
		out.writeArrayPropertyStart("suppressions");
		if (review != null && row.tracked().isPutAside()) {
			out.writeStartObject();
			out.writeStringProperty("kind", "external");
			out.writeStringProperty("justification", review.verdict().name().toLowerCase(Locale.ROOT)
					+ (review.note().isEmpty() ? "" : ": " + review.note()));
			out.writeEndObject();
		}
		out.writeEndArray();
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case HIGH -> "error";
			case MEDIUM -> "warning";
			case LOW, INFO -> "note";
		};
	}

	private static String baseline(FindingStatus status) {
		return switch (status) {
			case NEW, REOPENED -> "new";
			case PERSISTING -> "unchanged";
			case CHANGED -> "updated";
			case RESOLVED -> "absent";
		};
	}

	private static void text(JsonGenerator out, String name, String text) {
		out.writeObjectPropertyStart(name);
		out.writeStringProperty("text", text);
		out.writeEndObject();
	}

}
