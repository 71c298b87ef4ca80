package org.crosscheck.check;

/**
 * Signs that two claims tell of one event or of two. The model of {@link SameEvent} may
 * give a sign no weight against its sense.
 */
enum EventSign {

	/** A place of one is a place of the other. */
	PLACE_SHARED(1),
	/** A place of one is named by the other. */
	PLACE_NAMED(1),
	/** Both tell where, and share no place. */
	PLACES_APART(-1),
	/** Both name a place that the other does not. */
	PLACES_OF_THEIR_OWN(-1), DAY_SHARED(1), NEXT_DAY(-1), DAYS_APART(-1), MANNER_SHARED(1), MANNERS_APART(-1),
	TARGET_SHARED(1), TARGETS_APART(-1),
	/** Names that both sentences have, up to three. */
	NAMES_SHARED(1),
	/** Both sentences have names, and share none. */
	NAMES_APART(-1),
	/** Cosine of the words of the two events. */
	WORDS_ALIKE(1), WORDS_SOMEWHAT_ALIKE(1), WORDS_VERY_ALIKE(1),
	/** Content words that both sentences have, as a logarithm. */
	SENTENCE_WORDS_SHARED(1),
	/** The same as a share of the shorter sentence's. */
	SENTENCES_ALIKE(1),
	/** Names that both events have, as a logarithm. */
	EVENT_NAMES_SHARED(1), SAME_THING_COUNTED(1), SAME_RESTRICTORS(1),
	/** Sentences between the two, as a logarithm. */
	DISTANCE(-1),
	/** One stands in a headline or caption. */
	DISPLAY(1),
	/** Two named parties. */
	TWO_PARTIES(1),
	/** One is of its article's main event, the other not. */
	ONE_IS_MAIN(1),
	/** How much better another event of the articles fits. */
	BETTER_RIVAL(-1),
	/** The plausible intervals meet: reports of one event agree more often than not. */
	VALUES_MEET(1),
	/**
	 * How often the one value goes into the other where they do not, in powers of ten.
	 */
	VALUES_FAR(-1),
	/** Rarity of the names that both articles have, as a logarithm. */
	ARTICLE_NAMES_SHARED(1),
	/** Rarity of the figures that both articles have, as a logarithm. */
	FIGURES_SHARED(1),
	/** Days between the two articles, as a logarithm. */
	DAYS_BETWEEN(-1);

	/** 1 when it may speak only for one event, -1 when only for two. */
	private final int sense;

	EventSign(int sense) {
		this.sense = sense;
	}

	int sense() {
		return this.sense;
	}

}
