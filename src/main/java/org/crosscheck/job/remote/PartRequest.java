package org.crosscheck.job.remote;

import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for work on a part of a step. Goes over the wire as JSON text of these two fields
 * and never as a serialised object.
 *
 * @param stepExecutionId id of the part's execution in the job's metadata, at least 1
 * @param stepName name of the step that works on it
 */
record PartRequest(long stepExecutionId, String stepName) {

	/** Longer texts are none of ours. */
	private static final int LONGEST = 1000;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	String toJson() {
		return JSON.writeValueAsString(this);
	}

	/** What a text asks for; empty when it is no request. */
	static Optional<PartRequest> parse(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(JSON.readValue(text, PartRequest.class))
				.filter((request) -> request.stepExecutionId() > 0 && request.isNamed());
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	@SuppressWarnings("ConstantValue") // Jackson knows nothing of JSpecify
	private boolean isNamed() {
		return this.stepName != null && !this.stepName.isBlank();
	}

}
