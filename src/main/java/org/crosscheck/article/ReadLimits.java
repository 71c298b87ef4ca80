package org.crosscheck.article;

/**
 * How much the readers take in, so that no input can exhaust memory.
 *
 * @param articleChars longest body in UTF-16 units; a longer article is rejected
 * @param lineBytes longest record in bytes (a line of JSONL, an element of a JSON array);
 * a longer one is rejected and passed over without being held
 * @param fileBytes longest file in bytes after unpacking; the rest is not read
 * @param inflationRatio how many times its size a gzip file may unpack to, counted beyond
 * the first 64 MB
 * @param depth deepest nesting of a JSON record or an XML element
 */
public record ReadLimits(long articleChars, long lineBytes, long fileBytes, int inflationRatio, int depth) {

	/** Wide enough for any news text; files of any length are streamed. */
	public static final ReadLimits DEFAULT = new ReadLimits(5_000_000, 64L << 20, 64L << 30, 200, 200);

	public ReadLimits {
		if (articleChars < 1 || lineBytes < 1 || fileBytes < 1 || inflationRatio < 1 || depth < 1) {
			throw new IllegalArgumentException("limits must be positive");
		}
	}

	/** Longest piece in bytes that may be held in one array. */
	int recordBytes() {
		return (int) Math.min(this.lineBytes, Integer.MAX_VALUE - 16);
	}

	/** Bytes that an article of the greatest length can take in any encoding we read. */
	int articleBytes() {
		return (int) Math.min(this.articleChars * 4 + 4, Integer.MAX_VALUE - 16);
	}

}
