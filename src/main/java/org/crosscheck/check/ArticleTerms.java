package org.crosscheck.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.claim.ArticleFigures;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.Extraction;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.NumericClaim;

/**
 * Names the terms by which an article is found: two articles are looked at together only
 * when they share one. Immutable and safe for use by several threads.
 */
public final class ArticleTerms {

	/**
	 * Terms of one article at most, so that a mere list of names costs no more than an
	 * article; what the article as a whole names comes first.
	 */
	private static final int MOST = 64;

	private final Nations nations = new Nations();

	/** Reads the table of nations once. */
	public ArticleTerms() {
	}

	/**
	 * The terms of an article: what it names and what the sentences of its comparable
	 * numbers name, the countries whose people are counted, of other countries those it
	 * names where it names nothing else, and the figures of two digits and more, for
	 * reports of one event repeat them even where one leaves out the place. An article of
	 * a story has its story for its single term, so that it meets the others of that
	 * story only. None when nothing in it can be compared.
	 */
	public List<String> of(Extraction extraction) {
		ArticleProfile article = extraction.profile();
		List<NumericClaim> compared = extraction.claims().stream().filter(NumericClaim::isCompared).toList();
		if (compared.isEmpty()) {
			return List.of();
		}
		Set<String> terms = ofWhole(article);
		if (article.story() != null) {
			return List.copyOf(terms);
		}
		for (NumericClaim claim : compared) {
			addSpecific(claim.scope().names(), terms);
			terms.addAll(this.nations.countriesAmong(claim.counted().restrictors()));
		}
		article.figures()
			.stream()
			.filter((figure) -> FigureRarity.isTelling(ArticleFigures.value(figure)))
			.forEach((figure) -> terms.add("figure|" + figure));
		return terms.stream().limit(MOST).toList();
	}

	/**
	 * Those of its terms that stand for the whole article rather than for a number of it.
	 */
	Set<String> ofWhole(ArticleProfile article) {
		if (article.story() != null) {
			return Set.of("story|" + article.story());
		}
		Set<String> terms = new LinkedHashSet<>();
		addSpecific(article.names(), terms);
		if (terms.isEmpty()) {
			terms.addAll(article.names());
		}
		return terms;
	}

	private void addSpecific(List<String> names, Set<String> terms) {
		names.stream().filter((name) -> this.nations.countryOf(name) == null).forEach(terms::add);
	}

}
