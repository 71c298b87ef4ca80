package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the files of contract.md, section Output. The same result gives the same bytes,
 * {@code summary.html} and {@code summary.json} apart, which hold times. Claims and
 * articles are written as they are handed out and never gathered. Immutable and safe for
 * use by several threads.
 */
public final class ReportWriter {

	/**
	 * Writes every file.
	 * @param folder exists and is empty; files that lie in it are overwritten
	 * @param result what the run came to
	 * @throws IOException when a file cannot be written; the folder then holds only part
	 * of the files and a restart begins anew in an empty one
	 */
	public void write(Path folder, NightlyResult result) throws IOException {
	}

}
