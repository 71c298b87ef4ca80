package org.crosscheck.article;

import java.util.HashMap;
import java.util.Map;

import org.crosscheck.article.ReadOutcome.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes one article of one JSON object with the fields of contract.md. Other fields are
 * passed over; of a field given twice the last counts. Immutable and safe for use by
 * several threads.
 */
final class JsonRecords {

	private final ReadLimits limits;

	private final RecordFields records;

	private final TextDecoder decoder = new TextDecoder();

	private final JsonFactory factory;

	JsonRecords(ReadLimits limits, RecordFields records) {
		this.limits = limits;
		this.records = records;
		this.factory = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(limits.depth())
				.maxStringLength(limits.recordBytes())
				.build())
			.build();
	}

	/**
	 * Reads one record.
	 * @param path file it comes from
	 * @param place where in the file, in words; empty when it is the whole file
	 * @param defaultId id when it has none of its own
	 * @param bytes the record
	 */
	ReadOutcome read(String path, String place, String defaultId, byte[] bytes) {
		Decoded decoded = this.decoder.decode(bytes, null);
		if (decoded instanceof Decoded.Broken broken) {
			return new Rejected(path, place, broken.reason());
		}
		try (JsonParser parser = this.factory.createParser(ObjectReadContext.empty(),
				((Decoded.Text) decoded).text())) {
			return this.records.article(path, place, defaultId, fields(parser));
		}
		catch (StreamConstraintsException ex) {
			return new Rejected(path, place, "is nested deeper than " + this.limits.depth()
					+ " levels or holds an endless number;" + " flatten it");
		}
		catch (WrongFieldException ex) {
			return new Rejected(path, place, ex.getMessage());
		}
		catch (JacksonException ex) {
			return new Rejected(path, place, "is not sound JSON (line %d, column %d of it); mend or export it again"
				.formatted(ex.getLocation().getLineNr(), ex.getLocation().getColumnNr()));
		}
	}

	private static Map<String, String> fields(JsonParser parser) throws WrongFieldException {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			throw new WrongFieldException("is no JSON object; write one article as {\"text\": ...}");
		}
		Map<String, String> fields = new HashMap<>();
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			fields.remove(name);
			String text = value(name, value, parser);
			if (text != null) {
				fields.put(name, text);
			}
		}
		if (parser.nextToken() != null) {
			throw new WrongFieldException(
					"holds more than one value; write one article a line (.jsonl) or an array (.json)");
		}
		return fields;
	}

	private static @Nullable String value(String name, JsonToken value, JsonParser parser) throws WrongFieldException {
		boolean text = switch (name) {
			case "text", "title", "author", "publisher", "url", "story" -> true;
			default -> false;
		};
		boolean id = name.equals("id");
		if (value == JsonToken.VALUE_STRING) {
			return (text || id || name.equals("published")) ? parser.getString() : null;
		}
		if (value == JsonToken.VALUE_NULL) {
			return null;
		}
		if (id && value.isNumeric()) {
			return parser.getString();
		}
		if (text || id) {
			throw new WrongFieldException("field \"" + name + "\" is not text; write it as a string");
		}
		parser.skipChildren();
		return null;
	}

	/** A field of ours has a value that it cannot have. */
	private static final class WrongFieldException extends Exception {

		@java.io.Serial
		private static final long serialVersionUID = 1L;

		private WrongFieldException(String reason) {
			super(reason, null, false, false);
		}

		@Override
		public String getMessage() {
			return String.valueOf(super.getMessage());
		}

	}

}
