package org.crosscheck.job;

/**
 * The arguments or the configuration are wrong. The message is a sentence for the user.
 */
final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UsageException(String sentence) {
		super(sentence);
	}

}
