package org.crosscheck.quantity;

/** Classes of words, each a section of a resource file of this room. */
enum Tag {

	CARDINAL("cardinal"), TENS("tens"), MAGNITUDE("magnitude"), SUFFIX("suffix"), PLURAL_MAGNITUDE("plural magnitude"),
	ORDINAL("ordinal"), FRACTION("fraction"), MONTH("month"), WEEKDAY("weekday"), DAY_WORD("day word"),
	YEAR_CUE("year cue"), MERIDIEM("meridiem"), ZONE("zone"), SCORE_CUE("score cue"), LABEL("label"), STREET("street"),
	DATE_FURNITURE("date furniture"), RELATIVE("relative"), AGO("ago"), FUNCTION("function"),
	IRREGULAR_PLURAL("irregular plural"), ONE_BEFORE("one before"), CASUALTY("casualty"), TREND_UP("trend up"),
	TREND_DOWN("trend down"), TREND_NOUN_UP("trend noun up"), TREND_NOUN_DOWN("trend noun down"),
	TREND_EITHER("trend either"), TREND_TRANSITIVE("trend transitive"), PARTICLE_VERB("particle verb"),
	ADVERB("adverb"), PERIOD("period"), AGE_WORD("location of age"), FILLER("filler"), CLOSING_VERB("closing verb"),
	PERIOD_ADVERB("period adverb"), AFTERTHOUGHT("afterthought"), CLASSIFIER("classifier"),
	NUMBERED_PART("numbered part"), PERSON("person"), DECADE("decade"), OPENER("number opener"), PAGE_PART("page part"),
	START("number start"), ROAD("road"), AUXILIARY("auxiliary"), HALVED("halved"), MOVE("move"),
	COMPARATIVE("comparative"), HEDGE("hedge"), CURRENCY_WORD("currency word"), MONEY_CUE("money cue"),
	TREND_BEHIND_UP("trend behind up"), TREND_BEHIND_DOWN("trend behind down"), RESOLUTION("resolution"),
	AGE_VERB("age verb"), PARTED("parted unit"), RANGE_WORD("range word"), PREFIX("joined prefix"),
	HEADLINE_VERB("headline verb"), GAIN_OR_LOSS("gain or loss"), PHRASAL("phrasal"), ENDS_OF_LIST("ends of a list"),
	PHONE_CUE("phone cue");

	private final String section;

	Tag(String section) {
		this.section = section;
	}

	String section() {
		return this.section;
	}

}
