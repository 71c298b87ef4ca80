package org.crosscheck.job;

import java.io.PrintStream;

/**
 * Where the program talks to the person who started it.
 *
 * @param out standard output
 */
public record Console(PrintStream out) {

	/** Prints a line; what may be made by others goes through {@link Plain} first. */
	public void line(String line) {
		this.out.println(line);
		this.out.flush();
	}

}
