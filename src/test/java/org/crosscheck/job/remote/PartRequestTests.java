package org.crosscheck.job.remote;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartRequestTests {

	@Test
	void isTextOfTwoFields() {
		assertThat(new PartRequest(17, "checkClaimsPart").toJson())
			.isEqualTo("{\"stepExecutionId\":17,\"stepName\":\"checkClaimsPart\"}");
	}

	@Property(tries = 50)
	void isReadAsItWasWritten(@ForAll @LongRange(min = 1) long id,
			@ForAll @AlphaChars @StringLength(min = 1, max = 50) String step) {
		PartRequest request = new PartRequest(id, step);
		assertThat(PartRequest.parse(request.toJson())).contains(request);
	}

	@Test
	void aFieldThatALaterVersionAddsDoesNotMatter() {
		assertThat(PartRequest.parse("{\"stepExecutionId\":1,\"stepName\":\"a\",\"more\":true}")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "17", "[]", "{}", "{\"stepExecutionId\":1}", "{\"stepName\":\"a\"}",
			"{\"stepExecutionId\":0,\"stepName\":\"a\"}", "{\"stepExecutionId\":1,\"stepName\":\" \"}",
			"{\"stepExecutionId\":1,\"stepName\":null}", "{\"stepExecutionId\":null,\"stepName\":\"a\"}",
			"{\"stepExecutionId\":\"many\",\"stepName\":\"a\"}", "{\"stepExecutionId\":1,\"stepName\":\"a\"",
			"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==" })
	void whatIsNoRequestIsNone(String text) {
		assertThat(PartRequest.parse(text)).isEmpty();
	}

	@Test
	void aLongTextIsNotEvenRead() {
		assertThat(PartRequest.parse(new PartRequest(1, "a".repeat(2000)).toJson())).isEmpty();
	}

}
