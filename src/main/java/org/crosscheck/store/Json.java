package org.crosscheck.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON text, so that a table need not follow every change of a record. Numbers
 * that JSON has no word for, such as infinite ends of an interval, are written as
 * strings. Immutable and safe for use by several threads.
 */
final class Json {

	/**
	 * Methods such as {@code isBoundedAbove} are derived and stay out.
	 */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(Visibility.NONE))
		.build();

	private Json() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

}
