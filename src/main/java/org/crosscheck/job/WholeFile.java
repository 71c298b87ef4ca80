package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes single files so that whoever looks finds the old one or the new one, whole. */
public final class WholeFile {

	private WholeFile() {
	}

	/** Writes a file beside its place and moves it there. */
	public static void write(Path file, Content content) throws IOException {
		Path part = file.resolveSibling("." + file.getFileName() + ".part");
		content.writeTo(part);
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** What is to stand in the file. */
	@FunctionalInterface
	public interface Content {

		/** Writes everything to a path. */
		void writeTo(Path path) throws IOException;

	}

}
