package org.crosscheck.job.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.crosscheck.job.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Who the program is to a database server. No part of it is ever shown but the user's
 * name.
 *
 * @param user {@code null} when nobody said
 * @param password {@code null} when the server needs none, as with certificates
 */
public record Credentials(@Nullable String user, @Nullable String password) {

	/** Variable of the environment with the user's name. */
	public static final String USER = "CROSSCHECK_STORE_USER";

	/** Variable of the environment with the password. */
	public static final String PASSWORD = "CROSSCHECK_STORE_PASSWORD";

	/** Reads those of the store from the environment. */
	public static Credentials of(Map<String, String> environment) {
		return of(environment, USER, PASSWORD);
	}

	/**
	 * Reads them from the environment.
	 * @param user variable with the user's name
	 * @param password variable with the password
	 */
	public static Credentials of(Map<String, String> environment, String user, String password) {
		return new Credentials(environment.get(user), environment.get(password));
	}

	/**
	 * Reads them from a file with a line {@code user=NAME} and a line
	 * {@code password=SECRET}. Everything behind the equals sign counts as it stands;
	 * empty lines and those that begin with {@code #} do not.
	 * @throws UsageException when it cannot be read so
	 */
	public static Credentials of(Path file) {
		String user = null;
		String password = null;
		int number = 0;
		for (String line : lines(file)) {
			number++;
			if (line.startsWith("user=")) {
				user = line.substring("user=".length());
			}
			else if (line.startsWith("password=")) {
				password = line.substring("password=".length());
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				throw new UsageException("Line " + number + " of the credentials " + file
						+ " begins neither with user= nor with password=; write it so.");
			}
		}
		return new Credentials(user, password);
	}

	private static Iterable<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UsageException("The credentials " + file
					+ " cannot be read; name a text file in UTF-8 with a line user=NAME and a line password=SECRET.");
		}
	}

	@Override
	public String toString() {
		return (this.user != null) ? this.user : "nobody";
	}

}
