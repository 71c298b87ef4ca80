package org.crosscheck.source;

/** What kind of party a source is. */
public enum SourceClass {

	/** "John Kirby". */
	NAMED_PERSON,
	/** "Ukrainian military intelligence", "the World Bank". */
	NAMED_BODY,
	/** "South Korea's defense white paper", "census data". */
	DOCUMENT,
	/** "a White House official", "South Korean lawmakers". */
	ROLE,
	/** "sources", "reports", "it is believed". */
	ANONYMOUS,
	/** Nobody but the outlet. */
	OUTLET

}
