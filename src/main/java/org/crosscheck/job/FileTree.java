package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files and folders with all that lies in them. */
public final class FileTree {

	private FileTree() {
	}

	/** Deletes a file, a link or a folder with all that lies in it, if it is there. */
	public static void delete(Path path) throws IOException {
		if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (Stream<Path> all = Files.walk(path)) {
			for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(one);
			}
		}
	}

}
