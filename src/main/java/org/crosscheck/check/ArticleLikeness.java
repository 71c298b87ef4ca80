package org.crosscheck.check;

import java.util.Objects;

import org.crosscheck.claim.ArticleProfile;

/**
 * Tells how likely two articles are to be about one event. Immutable and safe for use by
 * several threads.
 */
final class ArticleLikeness {

	private final ArticleSigns signs;

	private final SameEvent sameEvent;

	ArticleLikeness(WordRarity rarity, SameEvent sameEvent) {
		this.signs = new ArticleSigns(rarity);
		this.sameEvent = sameEvent;
	}

	/** What is needed of an article, to be gathered once for all its pairs. */
	ArticleGist gistOf(ArticleProfile article) {
		return this.signs.gistOf(article);
	}

	/** From 0 to 1; 1 for an article and itself and within a story, 0 for two stories. */
	double probability(ArticleGist a, ArticleGist b) {
		if (a.isTogether(b)) {
			return 1;
		}
		return Objects.equals(a.story(), b.story())
				? this.sameEvent.probability(EventSetting.ARTICLES, this.signs.of(a, b)) : 0;
	}

}
