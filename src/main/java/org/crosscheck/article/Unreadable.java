package org.crosscheck.article;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Tells in words why a file cannot be read and what to do. */
public final class Unreadable {

	private Unreadable() {
	}

	/**
	 * The end of a sentence that begins with the file's name.
	 * @param packed whether it was read as gzip data
	 */
	public static String reason(IOException problem, boolean packed) {
		if (problem instanceof InputTooLargeException large) {
			return large.reason();
		}
		if (problem instanceof NoSuchFileException) {
			return "is no longer there";
		}
		if (problem instanceof AccessDeniedException) {
			return "cannot be opened; allow reading it";
		}
		if (packed && problem instanceof EOFException) {
			return "ends in the middle of its gzip data; copy it again";
		}
		if (packed && problem instanceof ZipException) {
			return "is not sound gzip data; copy it again, or drop the ending .gz";
		}
		return "cannot be read (" + Printable.of(String.valueOf(problem.getMessage())) + ")";
	}

}
