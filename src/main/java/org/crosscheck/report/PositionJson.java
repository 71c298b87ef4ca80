package org.crosscheck.report;

import java.util.List;

import org.crosscheck.check.Position;
import tools.jackson.core.JsonGenerator;

/** Writes a position as {@code findings.jsonl} has it (contract.md, {@code sides}). */
final class PositionJson {

	private PositionJson() {
	}

	/** Writes the properties into the object that is open. */
	static void write(JsonGenerator out, Position position, Cell low, Cell high) {
		out.writeName("value_low");
		low.json(out);
		out.writeName("value_high");
		high.json(out);
		out.writeStringProperty("bound", position.bound().name());
		strings(out, "sources", position.sources());
		out.writeNumberProperty("independent_origins", position.independentOrigins());
		strings(out, "claims", position.claims());
	}

	private static void strings(JsonGenerator out, String name, List<String> values) {
		out.writeArrayPropertyStart(name);
		values.forEach(out::writeString);
		out.writeEndArray();
	}

}
