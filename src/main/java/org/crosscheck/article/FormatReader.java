package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the articles of one file format. Safe for use by several threads. */
interface FormatReader {

	/**
	 * Reads a file and tells at least one outcome. Content that is wrong is told to the
	 * sink, never thrown.
	 * @param file what is read
	 * @param in its bytes, unpacked; closed by the caller
	 * @param sink takes the outcomes in file order
	 * @throws IOException when the bytes cannot be had
	 */
	void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException;

}
