package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.claim.Place;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code annotations.jsonld} (W3C Web Annotation Data Model): one annotation a
 * finding that stands in the tables, on the numbers that stand for its sides, each found
 * by its words and by its place in code points.
 */
final class AnnotationsFile {

	static final String NAME = "annotations.jsonld";

	/** Code points of context that a quotation is found by. */
	private static final int CONTEXT = 32;

	private final JsonFiles files;

	AnnotationsFile(JsonFiles files) {
		this.files = files;
	}

	void write(Path file, RunFacts facts, List<ReportedFinding> findings) throws IOException {
		try (JsonGenerator out = this.files.indented(file)) {
			out.writeStartObject();
			out.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
			out.writeStringProperty("id", "urn:crosscheck:run:" + facts.run());
			out.writeStringProperty("type", "AnnotationPage");
			out.writeNumberProperty("startIndex", 0);
			out.writeArrayPropertyStart("items");
			findings.stream()
				.filter((finding) -> finding.isOpen()
						&& finding.sides().stream().anyMatch((side) -> side.anchor() != null))
				.forEach((finding) -> annotation(out, facts, finding));
			out.writeEndArray();
			out.writeEndObject();
		}
	}

	private static void annotation(JsonGenerator out, RunFacts facts, ReportedFinding row) {
		Finding finding = row.finding();
		out.writeStartObject();
		out.writeStringProperty("id", "urn:crosscheck:finding:" + finding.id());
		out.writeStringProperty("type", "Annotation");
		out.writeStringProperty("motivation", "assessing");
		out.writeStringProperty("created", facts.finished().toString());
		out.writeArrayPropertyStart("body");
		body(out, "assessing", finding.explanation());
		body(out, "tagging", finding.label().name());
		if (finding.kind() != null) {
			body(out, "tagging", finding.kind().name());
		}
		body(out, "tagging", row.severity());
		out.writeEndArray();
		out.writeArrayPropertyStart("target");
		for (FindingSide side : row.sides()) {
			if (side.anchor() != null) {
				target(out, side.anchor());
			}
		}
		out.writeEndArray();
		out.writeEndObject();
	}

	private static void body(JsonGenerator out, String purpose, String text) {
		out.writeStartObject();
		out.writeStringProperty("type", "TextualBody");
		out.writeStringProperty("purpose", purpose);
		out.writeStringProperty("format", "text/plain");
		out.writeStringProperty("value", text);
		out.writeEndObject();
	}

	private static void target(JsonGenerator out, ClaimInContext anchor) {
		Place place = anchor.claim().place();
		out.writeStartObject();
		out.writeStringProperty("type", "SpecificResource");
		out.writeStringProperty("source", ArticleUri.ofText(anchor));
		out.writeArrayPropertyStart("selector");
		out.writeStartObject();
		out.writeStringProperty("type", "TextQuoteSelector");
		out.writeStringProperty("exact", place.surface());
		out.writeStringProperty("prefix", last(place.before()));
		out.writeStringProperty("suffix", first(place.after()));
		out.writeEndObject();
		out.writeStartObject();
		out.writeStringProperty("type", "TextPositionSelector");
		out.writeNumberProperty("start", place.start());
		out.writeNumberProperty("end", place.end());
		out.writeEndObject();
		out.writeEndArray();
		out.writeEndObject();
	}

	private static String first(String text) {
		return text.codePoints()
			.limit(CONTEXT)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String last(String text) {
		int[] points = text.codePoints().toArray();
		return IntStream.range(Math.max(0, points.length - CONTEXT), points.length)
			.map((at) -> points[at])
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
