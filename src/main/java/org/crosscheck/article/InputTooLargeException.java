package org.crosscheck.article;

import java.io.IOException;
import java.io.Serial;

/** The bytes of a file go beyond a limit of {@link ReadLimits}. */
final class InputTooLargeException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String reason;

	InputTooLargeException(String reason) {
		super(reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
