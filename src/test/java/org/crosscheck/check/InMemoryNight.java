package org.crosscheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.jspecify.annotations.Nullable;

/** The rooms from article to finding, without a store or a job. */
final class InMemoryNight {

	private final ClaimExtractor extractor = new ClaimExtractor();

	private final ArticleTerms terms = new ArticleTerms();

	private final List<Article> articles = new ArrayList<>();

	InMemoryNight article(String publisher, @Nullable String published, String title, String body) {
		LocalDate day = (published != null) ? LocalDate.parse(published) : null;
		this.articles.add(new Article(publisher + this.articles.size(), publisher + ".json", title, null, publisher,
				null, day, null, body));
		return this;
	}

	InMemoryNight reversed() {
		InMemoryNight other = new InMemoryNight();
		for (int i = this.articles.size() - 1; i >= 0; i--) {
			other.articles.add(this.articles.get(i));
		}
		return other;
	}

	List<Finding> findings() {
		return assembly().findings();
	}

	List<Finding> contradictions() {
		return findings().stream().filter((finding) -> finding.label().isContradiction()).toList();
	}

	Assembly assembly() {
		BlockChecker checker = new BlockChecker();
		Map<String, ClaimInContext> claims = new HashMap<>();
		List<ComparablePage> pages = new ArrayList<>();
		List<Relation> relations = new ArrayList<>();
		List<Finding> sources = new ArrayList<>();
		List<IndexedArticle> indexed = new ArrayList<>();
		for (Extraction extraction : extractions()) {
			ArticleProfile profile = extraction.profile();
			extraction.claims().forEach((claim) -> claims.put(claim.id(), new ClaimInContext(claim, profile)));
			ComparablePage page = checker.prepare(profile, extraction.claims());
			pages.add(page);
			BlockResult result = checker.within(page);
			relations.addAll(result.relations());
			sources.addAll(result.ownFindings());
			indexed.add(new IndexedArticle(profile, this.terms.of(extraction)));
		}
		TermFrequencies frequencies = new TermFrequencies();
		indexed.forEach(frequencies::add);
		ArticleLinker linker = new ArticleLinker(frequencies, 30);
		for (int place = 0; place < pages.size(); place++) {
			for (int before : linker.next(indexed.get(place))) {
				relations.addAll(checker.between(pages.get(place), pages.get(before)).relations());
			}
		}
		Assembly assembly = new FindingAssembler().assemble(relations, claims);
		List<Finding> all = new ArrayList<>(assembly.findings());
		all.addAll(sources);
		return new Assembly(all, assembly.corroborated());
	}

	private List<Extraction> extractions() {
		return this.articles.stream()
			.sorted(Comparator.comparing(Article::published, Comparator.nullsFirst(Comparator.naturalOrder())))
			.map(this.extractor::extract)
			.toList();
	}

}
