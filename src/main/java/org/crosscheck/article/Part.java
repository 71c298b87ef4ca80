package org.crosscheck.article;

import java.util.Locale;

/** Which of an article's two texts an offset counts in (contract.md {@code part}). */
public enum Part {

	TITLE, BODY;

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
