package org.crosscheck.check;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.Nations;

/**
 * Reads off two articles what speaks for their being about one event. Immutable and safe
 * for use by several threads.
 */
final class ArticleSigns {

	private static final double SOMEWHAT = 0.05;

	private static final double VERY = 0.15;

	/** Days taken for two articles of which one has no date. */
	private static final int UNDATED = 3;

	private final WordRarity rarity;

	private final Nations nations = new Nations();

	ArticleSigns(WordRarity rarity) {
		this.rarity = rarity;
	}

	/** What the main events' own words are worth to {@link #of}. */
	EventWords wordsOf(ArticleProfile article) {
		return EventWords.of(article.events().get(0).words(), this.rarity);
	}

	Map<EventSign, Double> of(ArticleProfile a, EventWords wordsOfA, ArticleProfile b, EventWords wordsOfB) {
		Map<EventSign, Double> signs = new EnumMap<>(EventSign.class);
		double alike = wordsOfA.similarity(wordsOfB);
		signs.put(EventSign.WORDS_ALIKE, alike);
		signs.put(EventSign.WORDS_SOMEWHAT_ALIKE, (alike > SOMEWHAT) ? 1.0 : 0.0);
		signs.put(EventSign.WORDS_VERY_ALIKE, (alike > VERY) ? 1.0 : 0.0);
		double words = 0;
		Set<String> theirs = new HashSet<>(b.words());
		for (String word : a.words()) {
			words += theirs.contains(word) ? this.rarity.of(word) : 0;
		}
		signs.put(EventSign.LEAD_WORDS_SHARED, Math.log1p(words));
		double names = 0;
		theirs = new HashSet<>(b.names());
		for (String name : a.names()) {
			boolean shared = theirs.contains(name) && this.nations.countryOf(name) == null;
			names += shared ? rarityOfName(name) : 0;
		}
		signs.put(EventSign.LEAD_NAMES_SHARED, Math.log1p(names));
		long days = (a.published() != null && b.published() != null)
				? Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) : UNDATED;
		signs.put(EventSign.DAYS_BETWEEN, Math.log1p((double) days));
		return signs;
	}

	/** A name is as rare as the rarest of its words. */
	private double rarityOfName(String name) {
		double rarest = 0;
		for (String word : name.split(" ", -1)) {
			rarest = Math.max(rarest, this.rarity.of(word));
		}
		return rarest;
	}

}
