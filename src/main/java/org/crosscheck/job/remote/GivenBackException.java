package org.crosscheck.job.remote;

/**
 * A request goes back to the broker, for this worker is to end. Others fulfil it.
 */
final class GivenBackException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GivenBackException(String sentence) {
		super(sentence);
	}

}
