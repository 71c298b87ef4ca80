package org.crosscheck.quantity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** What the lexicon knows of one lower-case word. Immutable once loaded. */
final class Word {

	/** A word that belongs to no class. */
	static final Word UNKNOWN = new Word(Map.of());

	private final EnumSet<Tag> tags = EnumSet.noneOf(Tag.class);

	private final EnumMap<Tag, Double> values = new EnumMap<>(Tag.class);

	Word(Map<Tag, Double> values) {
		this.tags.addAll(values.keySet());
		this.values.putAll(values);
	}

	boolean is(Tag tag) {
		return this.tags.contains(tag);
	}

	/** The number that stands behind "=" in the resource; 0 when the word is no such. */
	double value(Tag tag) {
		return this.values.getOrDefault(tag, 0.0);
	}

}
