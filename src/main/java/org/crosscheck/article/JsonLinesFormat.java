package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.crosscheck.article.ReadOutcome.Rejected;

/** One article a line, each a JSON object. A bad line costs only itself. */
final class JsonLinesFormat implements FormatReader {

	private final ReadLimits limits;

	private final JsonRecords records;

	JsonLinesFormat(ReadLimits limits, JsonRecords records) {
		this.limits = limits;
		this.records = records;
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		ByteLines lines = new ByteLines(Utf8Input.of(in), this.limits.recordBytes());
		boolean empty = true;
		for (byte[] line = lines.next(); line != null; line = lines.next()) {
			String place = "line " + lines.number();
			if (lines.isTooLong()) {
				sink.accept(new Rejected(file.path(), place, "is a line of %,d bytes, the limit is %,d; split it"
					.formatted(lines.length(), this.limits.lineBytes())));
			}
			else if (isBlank(line)) {
				continue;
			}
			else {
				sink.accept(this.records.read(file.path(), place, file.path() + ":" + lines.number(), line));
			}
			empty = false;
		}
		if (empty) {
			sink.accept(new Rejected(file.path(), "", "is empty; leave it out"));
		}
	}

	private static boolean isBlank(byte[] line) {
		for (byte b : line) {
			if (b < 0 || b > ' ') {
				return false;
			}
		}
		return true;
	}

}
