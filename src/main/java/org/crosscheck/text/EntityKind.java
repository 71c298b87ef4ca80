package org.crosscheck.text;

/** What a name names. */
public enum EntityKind {

	/** A person. */
	PERSON,

	/** A company, authority, party, army unit, medium or team. */
	ORGANIZATION,

	/** A country, town, region, river, building or road. */
	PLACE,

	/** A nationality, religion or political creed: "Russian", "Republicans". */
	GROUP,

	/** An event, product, law, language or work of art. */
	OTHER

}
