package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.crosscheck.article.ReadOutcome.Rejected;
import org.jspecify.annotations.Nullable;

/** One JSON object, or an array of objects that is never held whole. */
final class JsonFormat implements FormatReader {

	private final ReadLimits limits;

	private final JsonRecords records;

	JsonFormat(ReadLimits limits, JsonRecords records) {
		this.limits = limits;
		this.records = records;
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		JsonElements elements = new JsonElements(Utf8Input.of(in), this.limits.recordBytes());
		JsonElements.Shape shape = elements.open();
		switch (shape) {
			case EMPTY -> sink.accept(new Rejected(file.path(), "", "is empty; leave it out"));
			case OTHER -> sink.accept(new Rejected(file.path(), "",
					"is neither a JSON object nor an array; write one article as {\"text\": ...}"));
			case OBJECT -> {
				byte[] object = elements.next();
				sink.accept(elements.isTooLong() ? tooLong(file, "", elements.length()) : record(file, "", "", object));
			}
			case ARRAY -> readArray(file, elements, sink);
		}
	}

	private void readArray(InputFile file, JsonElements elements, Consumer<ReadOutcome> sink) throws IOException {
		byte[] element = elements.next();
		if (element == null) {
			sink.accept(new Rejected(file.path(), "", "holds no article; leave it out"));
		}
		for (; element != null; element = elements.next()) {
			String place = "article " + elements.number();
			sink.accept(elements.isTooLong() ? tooLong(file, place, elements.length())
					: record(file, place, ":" + elements.number(), element));
		}
		if (elements.isCutShort()) {
			sink.accept(new Rejected(file.path(), "after article " + elements.number(),
					"ends before its array does; copy or export it again"));
		}
	}

	private ReadOutcome record(InputFile file, String place, String idEnd, byte @Nullable [] bytes) {
		return this.records.read(file.path(), place, file.path() + idEnd, (bytes != null) ? bytes : new byte[0]);
	}

	private ReadOutcome tooLong(InputFile file, String place, long length) {
		return new Rejected(file.path(), place,
				"is an article of %,d bytes, the limit is %,d; split it".formatted(length, this.limits.lineBytes()));
	}

}
