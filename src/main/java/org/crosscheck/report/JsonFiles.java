package org.crosscheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens JSON files for writing: UTF-8, lines end with a line feed on every machine. */
final class JsonFiles {

	private final JsonMapper lines = new JsonMapper(JsonFactory.builder().rootValueSeparator("").build());

	private final JsonMapper indented = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** A file of one object a line; whoever writes it ends each line. */
	JsonGenerator lines(Path file) throws IOException {
		return this.lines.createGenerator(writer(file));
	}

	/** The same into a stream, which is closed with it. */
	JsonGenerator lines(OutputStream bytes) {
		return this.lines.createGenerator(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
	}

	/** A file that people read too. */
	JsonGenerator indented(Path file) throws IOException {
		return this.indented.createGenerator(writer(file));
	}

	/** Not {@code Files.newBufferedWriter}: that throws on half a surrogate pair. */
	private static BufferedWriter writer(Path file) throws IOException {
		return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
	}

}
