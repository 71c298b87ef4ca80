package org.crosscheck.article;

/** What became of one article or file of the input. */
public sealed interface ReadOutcome {

	/** File it concerns, relative to the input. */
	String path();

	/** An article that could be read. */
	record Read(Article article) implements ReadOutcome {

		@Override
		public String path() {
			return this.article.path();
		}

	}

	/**
	 * A file, line or record that could not be read; the rest of the file still is.
	 *
	 * @param path file
	 * @param place where in the file, in words ("line 7", "byte 1033"); empty for the
	 * whole file
	 * @param reason what is wrong and what to do, in one sentence
	 */
	record Rejected(String path, String place, String reason) implements ReadOutcome {
	}

}
