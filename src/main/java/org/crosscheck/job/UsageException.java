package org.crosscheck.job;

/**
 * The arguments or the configuration are wrong. The message is a sentence for the user.
 */
public final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UsageException(String sentence) {
		super(sentence);
	}

}
