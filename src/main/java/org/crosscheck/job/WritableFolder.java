package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a folder can be written. */
public final class WritableFolder {

	private WritableFolder() {
	}

	/**
	 * Makes the folder if it is not there and tries to write into it.
	 * @param name of the option that names it
	 * @throws UsageException when it is a file or cannot be written
	 */
	public static void require(String name, Path folder) {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new UsageException(
					"The " + name + " " + folder + " is a file; name a folder with --" + name + "=DIR.");
		}
		try {
			Files.createDirectories(folder);
			Files.delete(Files.createTempFile(folder, ".probe", ""));
		}
		catch (IOException ex) {
			throw new UsageException(
					"The " + name + " " + folder + " cannot be written; name another with --" + name + "=DIR.");
		}
	}

}
