package org.crosscheck.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.crosscheck.claim.ArticleProfile;

/**
 * The comparable claims of a page of an article, made ready for comparison once for all
 * pages they are held against. Immutable.
 */
public final class ComparablePage {

	private final ArticleProfile article;

	private final ArticleGist gist;

	private final Set<String> articleNames;

	private final List<Comparand> claims;

	private final Map<String, List<Comparand>> byThing;

	private final Map<String, List<Comparand>> soleByKind;

	private final Set<String> repeated;

	private final OwnUpdates updates;

	private final SumChecker.Parts sums;

	private final SentenceSums together;

	private final List<Finding> flaws;

	ComparablePage(ArticleProfile article, ArticleGist gist, Set<String> articleNames, List<Comparand> claims,
			Map<String, List<Comparand>> byThing, SumChecker.Parts sums, SentenceSums together, List<Finding> flaws) {
		this.article = article;
		this.gist = gist;
		this.articleNames = Set.copyOf(articleNames);
		this.claims = List.copyOf(claims);
		this.repeated = BodyRepeats.among(this.claims);
		this.updates = new OwnUpdates(this.claims);
		this.byThing = Collections.unmodifiableMap(byThing);
		this.soleByKind = this.claims.stream()
			.filter((claim) -> !claim.sole().isEmpty() && !claim.claim().scope().event().isEmpty())
			.collect(Collectors.groupingBy((claim) -> claim.claim().counted().kind(), TreeMap::new,
					Collectors.toList()));
		this.sums = sums;
		this.together = together;
		this.flaws = List.copyOf(flaws);
	}

	/** How many claims of the page are compared. */
	public int size() {
		return this.claims.size();
	}

	boolean isOfSameArticle(ComparablePage other) {
		return this.article.articleId().equals(other.article.articleId());
	}

	ArticleProfile article() {
		return this.article;
	}

	/** What tells the article's event from another's. */
	ArticleGist gist() {
		return this.gist;
	}

	/** What the article as a whole names. */
	Set<String> articleNames() {
		return this.articleNames;
	}

	/** By the id of the claim. */
	List<Comparand> claims() {
		return this.claims;
	}

	/** The claim of the page with an id. */
	Comparand claim(String id) {
		return this.claims.stream().filter((one) -> one.claim().id().equals(id)).findFirst().orElseThrow();
	}

	/** Whether the two articles as a whole name something in common. */
	boolean sharesName(ComparablePage other) {
		return !Collections.disjoint(this.articleNames, other.articleNames);
	}

	/** Whether a claim of this page names something that the other or its page does. */
	boolean isNameShared(Comparand own, ComparablePage other, Comparand others) {
		return Comparand.shared(own.names(), others.names()) > 0 || Comparand.shared(own.people(), others.people()) > 0
				|| Comparand.shared(own.names(), other.articleNames) > 0
				|| Comparand.shared(this.articleNames, others.names()) > 0;
	}

	/** Whether one of the two is of this page, and only repeats what its body says. */
	boolean repeatsItself(Counterparts.Compared pair) {
		return this.repeated.contains(pair.one().claim().id()) || this.repeated.contains(pair.other().claim().id());
	}

	/** What the article itself tells to have grown. */
	OwnUpdates updates() {
		return this.updates;
	}

	/**
	 * By {@link ClaimThings}; claims that no other article could concern are left out.
	 */
	Map<String, List<Comparand>> byThing() {
		return this.byThing;
	}

	/**
	 * The only numbers of a kind of thing that say what happens to it, by kind: they also
	 * meet those that do not ({@link SoleFigures}).
	 */
	Map<String, List<Comparand>> soleByKind() {
		return this.soleByKind;
	}

	/** Sentences whose own numbers do not agree. */
	List<Finding> flaws() {
		return this.flaws;
	}

	/** Which numbers of the page stand together and may add up. */
	SentenceSums together() {
		return this.together;
	}

	SumChecker.Parts sums() {
		return this.sums;
	}

}
