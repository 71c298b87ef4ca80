package org.crosscheck.check;

import org.crosscheck.claim.ArticleProfile;

/**
 * Tells how likely two articles are to be about one event. Immutable and safe for use by
 * several threads.
 */
final class ArticleLikeness {

	private final WordRarity rarity;

	private final ArticleSigns signs;

	private final SameEvent sameEvent;

	ArticleLikeness(WordRarity rarity, SameEvent sameEvent) {
		this.rarity = rarity;
		this.signs = new ArticleSigns(rarity);
		this.sameEvent = sameEvent;
	}

	/** The words of an article's main event, to be weighed once for all its pairs. */
	EventWords wordsOf(ArticleProfile article) {
		return EventWords.of(article.events().get(0).words(), this.rarity);
	}

	/** From 0 to 1; 1 for an article and itself and within a story. */
	double probability(ArticleProfile a, EventWords wordsOfA, ArticleProfile b, EventWords wordsOfB) {
		boolean together = a.articleId().equals(b.articleId()) || a.story() != null && a.story().equals(b.story());
		return together ? 1
				: this.sameEvent.probability(EventSetting.ARTICLES, this.signs.of(a, wordsOfA, b, wordsOfB));
	}

}
