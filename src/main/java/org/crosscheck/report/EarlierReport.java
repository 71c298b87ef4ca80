package org.crosscheck.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code claims.csv} and {@code claims.jsonl} of an earlier report. For one
 * thread.
 */
final class EarlierReport implements Closeable {

	private final EarlierFile csv;

	private final EarlierFile jsonl;

	/**
	 * Opens it.
	 * @param folder where it lies, {@code null} when there is none
	 */
	EarlierReport(@Nullable Path folder) {
		this.csv = new EarlierFile((folder != null) ? folder.resolve(ClaimFiles.CSV) : null);
		this.jsonl = new EarlierFile((folder != null) ? folder.resolve(ClaimFiles.JSONL) : null);
	}

	/** The rows of those articles that are there as they were written, by article. */
	Map<String, Rows> read(Map<String, ArticleRows> places) {
		Map<String, Rows> found = new HashMap<>();
		places.forEach((article, place) -> {
			byte[] inCsv = this.csv.read(place.csv());
			byte[] inJsonl = this.jsonl.read(place.jsonl());
			if (inCsv != null && inJsonl != null) {
				found.put(article, new Rows(inCsv, inJsonl, place.counts()));
			}
		});
		return found;
	}

	@Override
	public void close() throws IOException {
		try (this.csv; this.jsonl) {
			// both, whatever becomes of the other
		}
	}

	/**
	 * The rows of an article; the bytes are nobody else's.
	 *
	 * @param csv in {@code claims.csv}
	 * @param jsonl in {@code claims.jsonl}
	 * @param counts what they come to
	 */
	@SuppressWarnings("ArrayRecordComponent") // read once and let go
	record Rows(byte[] csv, byte[] jsonl, NumberCounts counts) {
	}

}
