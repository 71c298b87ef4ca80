package org.crosscheck.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records as JSON, so that a table need not follow every change of a record. What is
 * {@code null}, zero or {@code false} is left out. Numbers that JSON has no word for,
 * such as infinite ends of an interval, are written as strings. Immutable and safe for
 * use by several threads.
 */
final class Json {

	/**
	 * Methods such as {@code isBoundedAbove} are derived and stay out.
	 */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(Visibility.NONE))
		.changeDefaultPropertyInclusion((all) -> all.withValueInclusion(Include.NON_NULL))
		.withConfigOverride(boolean.class, Json::withoutZero)
		.withConfigOverride(int.class, Json::withoutZero)
		.withConfigOverride(double.class, Json::withoutZero)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.addModule(new SimpleModule() {
			@Override
			public void setupModule(SetupContext context) {
				context.addValueInstantiators(new RecordInstantiators());
			}
		})
		.build();

	private Json() {
	}

	private static void withoutZero(MutableConfigOverride number) {
		number.setInclude(Value.construct(Include.NON_DEFAULT, Include.ALWAYS));
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static byte[] bytes(Object value) {
		return MAPPER.writeValueAsBytes(value);
	}

	/** Reads what stands in a part of some UTF-8. */
	static <T> T read(byte[] json, int from, int to, Class<T> type) {
		return MAPPER.readValue(json, from, to - from, type);
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

}
