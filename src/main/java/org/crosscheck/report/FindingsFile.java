package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.crosscheck.check.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code findings.jsonl}: every finding whole, one object a line (contract.md).
 */
final class FindingsFile {

	private final JsonFiles files;

	FindingsFile(JsonFiles files) {
		this.files = files;
	}

	void write(Path file, List<ReportedFinding> findings) throws IOException {
		try (JsonGenerator out = this.files.lines(file)) {
			for (ReportedFinding finding : findings) {
				write(out, finding);
				out.writeRaw('\n');
			}
		}
	}

	private static void write(JsonGenerator out, ReportedFinding row) {
		Finding finding = row.finding();
		out.writeStartObject();
		property(out, "finding_id", Cell.text(finding.id()));
		property(out, "dispute_id", Cell.text(finding.disputeId()));
		property(out, "label", Cell.name(finding.label()));
		property(out, "kind", Cell.name(finding.kind()));
		property(out, "severity", Cell.text(row.severity()));
		property(out, "confidence", Cell.number(finding.confidence()));
		property(out, "status", Cell.name(row.status()));
		property(out, "review", Cell.text(row.tracked().review()));
		property(out, "what", Cell.text(finding.what()));
		property(out, "explanation", Cell.text(finding.explanation()));
		out.writeArrayPropertyStart("sides");
		row.sides().forEach((side) -> {
			out.writeStartObject();
			PositionJson.write(out, side.position(), side.low(), side.high());
			out.writeEndObject();
		});
		out.writeEndArray();
		out.writeEndObject();
	}

	private static void property(JsonGenerator out, String name, Cell value) {
		out.writeName(name);
		value.json(out);
	}

}
