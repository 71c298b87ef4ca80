package org.crosscheck.check;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.Nations;

/**
 * Tells whether two claims concern one event: within one article unless a sentence says
 * otherwise or names other places; across articles only when the articles share names and
 * distinctive words and lie within the window. Safe for use by several threads.
 */
final class EventLink {

	/** Days between two articles that are still held against each other. */
	private static final int WINDOW = 30;

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
		return a.sameArticle(b) ? "" : apart(a.context().article(), b.context().article());
	}

	/** Why two articles tell of different events; empty when they may tell of one. */
	String apart(ArticleProfile a, ArticleProfile b) {
		if (!Objects.equals(a.story(), b.story())) {
			return "the articles belong to different stories";
		}
		if (a.published() != null && b.published() != null
				&& Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) > WINDOW) {
			return "the articles lie more than " + WINDOW + " days apart";
		}
		Set<String> names = shared(a.names(), b.names());
		names.removeIf((name) -> this.nations.countryOf(name) != null);
		int words = shared(a.words(), b.words()).size();
		boolean oneStory = names.size() >= 2 && words >= 2 || !names.isEmpty() && words >= WORDS || words >= 2 * WORDS
				|| a.story() != null;
		return oneStory ? ""
				: "the articles share " + names.size() + " names and " + words + " words, too few for one event";
	}

	private static Set<String> shared(List<String> a, List<String> b) {
		Set<String> both = new HashSet<>(a);
		both.retainAll(b);
		return both;
	}

}
