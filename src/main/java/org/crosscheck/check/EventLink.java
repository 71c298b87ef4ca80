package org.crosscheck.check;

import java.util.Objects;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.EventFrame;
import org.crosscheck.claim.EventFrames;
import org.crosscheck.claim.Nations;

/**
 * Tells whether two claims concern one event: within one article unless a sentence says
 * otherwise or names other places; across articles only when the articles share names and
 * distinctive words and lie within the window. Safe for use by several threads.
 */
final class EventLink {

	/**
	 * Shared distinctive words that, with a shared name of anything but a country, make
	 * two articles one story.
	 */
	private static final int WORDS = 3;

	private final Nations nations = new Nations();

	/** Why the claims concern different events; empty when they may concern one. */
	String apart(Comparand a, Comparand b) {
		if (a.whole() != b.whole()) {
			return "one is the sum of a longer time";
		}
		if (a.whole() && (a.claim().counted().head().isEmpty() || b.claim().counted().head().isEmpty())) {
			return "one sum does not tell of whom it is";
		}
		boolean twoThreads = a.sameArticle(b) && !a.event().equals(b.event());
		if (twoThreads && (isSeparate(a) || isSeparate(b))) {
			return "the article says that it turns to another event";
		}
		if (!a.sameArticle(b) && (turnsAway(a, b) || turnsAway(b, a))) {
			return "one article turns to another event there than the other is about";
		}
		if (a.sameArticle(b) && (adds(a, b) || adds(b, a))) {
			return "one sentence adds to what the other tells";
		}
		if (a.claim().scope().perpetrator().isApartFrom(b.claim().scope().perpetrator())) {
			return "the sentences name different sides as the one that did it";
		}
		return EventSigns.placedApart(a, b) ? "the sentences name different places" : "";
	}

	/** "The group also reported eight killed": "also" presupposes that others were. */
	private static boolean adds(Comparand one, Comparand other) {
		boolean later = one.claim().place().part() == other.claim().place().part()
				&& one.claim().place().sentenceIndex() > other.claim().place().sentenceIndex();
		return later && one.sentence().additive();
	}

	/** "Elsewhere": not what the other article is about, unless the place is the same. */
	private static boolean turnsAway(Comparand one, Comparand other) {
		return isSeparate(one) && other.isMain() && !EventFrames.sharePlace(one.event(), other.event());
	}

	private static boolean isSeparate(Comparand claim) {
		return claim.event().kind() == EventFrame.Kind.SEPARATE;
	}

	/**
	 * Why two articles tell of different events; empty when they may tell of one.
	 * @param night how many articles of the night have each name and word
	 */
	String apart(ArticleProfile a, ArticleProfile b, TermFrequencies night) {
		if (!Objects.equals(a.story(), b.story())) {
			return "the articles belong to different stories";
		}
		if (a.story() != null) {
			return "";
		}
		long names = CommonElements.of(a.names(), b.names())
			.stream()
			.filter((name) -> !night.isCommon(name) && this.nations.countryOf(name) == null)
			.count();
		int words = CommonElements.of(a.words(), b.words()).size();
		boolean oneStory = names >= 2 && words >= 2 || names > 0 && words >= WORDS || words >= 2 * WORDS;
		return oneStory ? "" : "the articles share " + names + " names and " + words + " words, too few for one event";
	}

}
