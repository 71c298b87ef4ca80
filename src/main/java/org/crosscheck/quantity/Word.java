package org.crosscheck.quantity;

import java.util.Map;
import java.util.Set;

/** What the lexicon knows of one lower-case word. Immutable once loaded. */
final class Word {

	private static final Set<Tag> OPENERS = Set.of(Tag.CARDINAL, Tag.TENS, Tag.MAGNITUDE, Tag.PLURAL_MAGNITUDE,
			Tag.ORDINAL, Tag.FRACTION, Tag.MONTH, Tag.WEEKDAY, Tag.DAY_WORD, Tag.RELATIVE, Tag.DECADE, Tag.OPENER);

	/** A word that belongs to no class. */
	static final Word UNKNOWN = new Word(Map.of());

	/** A bit for each tag: every piece of a sentence is asked for dozens of them. */
	private final long tags;

	/** What stands behind "=", in the order of the tags. */
	private final double[] values;

	private final boolean opens;

	private final boolean starts;

	Word(Map<Tag, Double> values) {
		this.tags = values.keySet().stream().mapToLong(Word::bit).reduce(0, (one, other) -> one | other);
		this.values = values.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.mapToDouble(Map.Entry::getValue)
			.toArray();
		this.opens = OPENERS.stream().anyMatch(this::is);
		this.starts = this.opens || is(Tag.START);
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
		return (this.tags & bit(tag)) != 0;
	}

	/** The number that stands behind "=" in the resource; 0 when the word is no such. */
	double value(Tag tag) {
		return is(tag) ? this.values[Long.bitCount(this.tags & bit(tag) - 1)] : 0;
	}

	/** By its place among the tags, as in an EnumSet, which the bits replace. */
	@SuppressWarnings("EnumOrdinal")
	private static long bit(Tag tag) {
		return 1L << tag.ordinal();
	}

}
