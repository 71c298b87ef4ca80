package org.crosscheck.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.Extraction;
import org.crosscheck.claim.NumericClaim;

/**
 * Tells what keeps a run from holding two claims against each other, or from keeping what
 * they come to: whether their articles meet, which claims of two articles that meet are
 * compared, and which of several counterparts is kept. Immutable and safe for use by
 * several threads.
 */
final class RunGates {

	private static final Comparator<IndexedArticle> UNDATED_FIRST = Comparator.comparing(
			(IndexedArticle article) -> article.profile().published(),
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final BlockChecker checker = new BlockChecker();

	private final ArticleTerms terms = new ArticleTerms();

	private final ClaimThings things = new ClaimThings();

	private final PairJudge judge;

	private final int days;

	/**
	 * The gates of a run.
	 * @param judge decides about two claims
	 * @param days most days between two articles of one event
	 */
	RunGates(PairJudge judge, int days) {
		this.judge = judge;
		this.days = days;
	}

	/**
	 * Why a run does not hold the two against each other; empty when what they come to is
	 * kept. Names that a whole night is full of, which join no articles in a run, are not
	 * known here.
	 * @param claims all claims of their articles
	 * @param oneStory the probability that their articles are about one event
	 */
	String apart(ClaimInContext one, ClaimInContext other, List<NumericClaim> claims, double oneStory) {
		if (!one.claim().isCompared() || !other.claim().isCompared()) {
			return "one is not fit for comparison";
		}
		List<NumericClaim> left = of(one.article(), claims);
		List<NumericClaim> right = of(other.article(), claims);
		ComparablePage page = this.checker.prepare(one.article(), left);
		if (one.claim().articleId().equals(other.claim().articleId())) {
			return keeps(this.checker.within(page), one, other) ? ""
					: "another number of the article explains why they differ";
		}
		String apart = articlesApart(indexed(one.article(), left), indexed(other.article(), right), oneStory);
		if (!apart.isEmpty()) {
			return apart;
		}
		ComparablePage others = this.checker.prepare(other.article(), right);
		return keeps(this.checker.between(page, others), one, other) ? ""
				: claimsApart(page.claim(one.claim().id()), page, others.claim(other.claim().id()), others, oneStory);
	}

	private String articlesApart(IndexedArticle one, IndexedArticle other, double oneStory) {
		TermFrequencies both = new TermFrequencies();
		List<IndexedArticle> inOrder = List.of(one, other).stream().sorted(UNDATED_FIRST).toList();
		inOrder.forEach(both::add);
		ArticleLinker linker = new ArticleLinker(both, this.days);
		linker.next(inOrder.get(0));
		if (!linker.next(inOrder.get(1)).isEmpty()) {
			return "";
		}
		if (!Objects.equals(one.profile().story(), other.profile().story())) {
			return "the articles belong to different stories";
		}
		return (oneStory < ArticleLinker.MAY_BE_ONE) ? "the articles are too little alike to be about one event"
				: Collections.disjoint(one.terms(), other.terms()) ? "the articles share nothing they could be found by"
						: "the articles lie more than " + this.days + " days apart";
	}

	private String claimsApart(Comparand a, ComparablePage pageOfA, Comparand b, ComparablePage pageOfB,
			double oneStory) {
		if (!this.things.of(a).equals(this.things.of(b)) || this.things.of(a).isEmpty()) {
			return "across articles they are of different classes of things";
		}
		if (!this.judge.mayMeet(a, oneStory) || !this.judge.mayMeet(b, oneStory)) {
			return "one is of an incident, and the articles are too little alike to be about one";
		}
		if (!EventJudge.areLinked(oneStory) && !pageOfA.sharesName(pageOfB) && !pageOfA.isNameShared(a, pageOfB, b)) {
			return "neither the articles nor the sentences name anything in common";
		}
		return "another number of the articles is the likelier counterpart, or explains why they differ";
	}

	private static boolean keeps(BlockResult result, ClaimInContext one, ClaimInContext other) {
		List<String> first = List.of(one.claim().id());
		List<String> second = List.of(other.claim().id());
		return result.relations()
			.stream()
			.flatMap((relation) -> Stream.of(relation, relation.swapped()))
			.anyMatch((relation) -> relation.left().equals(first) && relation.right().equals(second));
	}

	private IndexedArticle indexed(ArticleProfile article, List<NumericClaim> claims) {
		return new IndexedArticle(article, this.terms.of(new Extraction(article, claims)));
	}

	private static List<NumericClaim> of(ArticleProfile article, List<NumericClaim> claims) {
		return claims.stream().filter((claim) -> claim.articleId().equals(article.articleId())).toList();
	}

}
