package org.crosscheck.job.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.article.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files of the input move while it is read: size, time or the file itself.
 * They belong to the next run. For one thread.
 */
final class Settling {

	private final Map<String, Mark> marks = new HashMap<>();

	/**
	 * Takes down how the files are. If one of them was written just now, waits for as
	 * long, for its writer may not have ended.
	 * @param quiet how long ago a file must have been written to be taken as whole at
	 * once
	 */
	static Settling of(List<InputFile> files, Duration quiet) throws InterruptedException {
		Settling settling = new Settling();
		boolean recent = false;
		Instant since = Instant.now().minus(quiet);
		Instant until = Instant.now().plus(quiet);
		for (InputFile file : files) {
			Mark mark = Mark.of(file.file());
			if (mark != null) {
				settling.marks.put(file.path(), mark);
				Instant written = mark.modified().toInstant();
				recent |= written.isAfter(since) && written.isBefore(until);
			}
		}
		if (recent) {
			Thread.sleep(quiet.toMillis());
		}
		return settling;
	}

	/**
	 * Whether a file is another than it was. A file that is gone does not move: what was
	 * opened before can be read to its end.
	 */
	boolean hasMoved(InputFile file) {
		Mark now = Mark.of(file.file());
		return now != null && !now.equals(this.marks.get(file.path()));
	}

	private record Mark(long size, FileTime modified, @Nullable Object key) {

		private static @Nullable Mark of(Path file) {
			try {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
				return attributes.isDirectory() ? null
						: new Mark(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
			}
			catch (IOException ex) {
				return null;
			}
		}

	}

}
