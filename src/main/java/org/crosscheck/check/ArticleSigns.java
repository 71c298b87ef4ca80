package org.crosscheck.check;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.Nations;

/**
 * Reads off two articles what speaks for their being about one event. Immutable and safe
 * for use by several threads.
 */
final class ArticleSigns {

	/** Days taken for two articles of which one has no date. */
	private static final int UNDATED = 3;

	private final WordRarity rarity;

	private final Nations nations = new Nations();

	ArticleSigns(WordRarity rarity) {
		this.rarity = rarity;
	}

	Map<EventSign, Double> of(ArticleProfile a, EventWords wordsOfA, ArticleProfile b, EventWords wordsOfB) {
		Map<EventSign, Double> signs = new EnumMap<>(EventSign.class);
		EventSigns.setAlike(signs, wordsOfA.similarity(wordsOfB));
		double words = CommonElements.of(a.words(), b.words()).stream().mapToDouble(this.rarity::of).sum();
		signs.put(EventSign.LEAD_WORDS_SHARED, Math.log1p(words));
		double names = CommonElements.of(a.names(), b.names())
			.stream()
			.filter((name) -> this.nations.countryOf(name) == null)
			.mapToDouble(this::rarityOfName)
			.sum();
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
