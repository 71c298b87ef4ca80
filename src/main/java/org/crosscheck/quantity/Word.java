package org.crosscheck.quantity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the lexicon knows of one lower-case word. Immutable once loaded. */
final class Word {

	private static final Set<Tag> OPENERS = Set.of(Tag.CARDINAL, Tag.TENS, Tag.MAGNITUDE, Tag.PLURAL_MAGNITUDE,
			Tag.ORDINAL, Tag.FRACTION, Tag.MONTH, Tag.WEEKDAY, Tag.DAY_WORD, Tag.RELATIVE, Tag.DECADE, Tag.OPENER);

	/** A word that belongs to no class. */
	static final Word UNKNOWN = new Word(Map.of());

	private final EnumSet<Tag> tags = EnumSet.noneOf(Tag.class);

	private final boolean opens;

	private final boolean starts;

	private final EnumMap<Tag, Double> values = new EnumMap<>(Tag.class);

	Word(Map<Tag, Double> values) {
		this.tags.addAll(values.keySet());
		this.values.putAll(values);
		this.opens = OPENERS.stream().anyMatch(this.tags::contains);
		this.starts = this.opens || this.tags.contains(Tag.START);
	}

	/** Whether a number or date can begin with the word or is never without it. */
	boolean opensNumber() {
		return this.opens;
	}

	/** Whether it may be the first word of a number, as "a" is of "a few". */
	boolean startsNumber() {
		return this.starts;
	}

	boolean is(Tag tag) {
		return this.tags.contains(tag);
	}

	/** The number that stands behind "=" in the resource; 0 when the word is no such. */
	double value(Tag tag) {
		return this.values.getOrDefault(tag, 0.0);
	}

}
