package org.crosscheck.source;

import java.util.Locale;

/** How a verb attributes what it governs; the sections of {@code verbs.txt}. */
enum VerbClass {

	/** A clause or a quotation, on either side: "said". */
	SAY,
	/** A hearer, then a clause: "told". */
	TELL,
	/** A thought or an estimate: "believes". */
	THINK,
	/** What a document or data set shows: "found". */
	FIND,
	/** What is wished, promised or demanded: "called for". */
	WANT,
	/** What is spoken of: "spoke of". */
	TALK;

	String section() {
		return name().toLowerCase(Locale.ROOT);
	}

}
