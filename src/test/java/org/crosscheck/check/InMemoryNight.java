package org.crosscheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.crosscheck.claim.NumericClaim;
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

	/** An undated article of a story, of which nothing but the text is known. */
	InMemoryNight told(String story, String body) {
		this.articles
			.add(new Article("told" + this.articles.size(), "told.json", null, null, null, null, null, story, body));
		return this;
	}

	InMemoryNight reversed() {
		return ordered(IntStream.range(0, this.articles.size()).mapToObj((i) -> this.articles.size() - 1 - i).toList());
	}

	/** The same articles, the one at the first place first. */
	InMemoryNight ordered(List<Integer> places) {
		InMemoryNight other = new InMemoryNight();
		places.forEach((place) -> other.articles.add(this.articles.get(place)));
		return other;
	}

	/** The same and further files with the text of one article. */
	InMemoryNight withCopies(int place, int copies) {
		InMemoryNight other = new InMemoryNight();
		other.articles.addAll(this.articles);
		Article one = this.articles.get(place);
		for (int i = 0; i < copies; i++) {
			other.articles.add(new Article(one.id() + "copy" + i, one.path(), one.title(), one.author(),
					one.publisher(), one.url(), one.published(), one.story(), one.body()));
		}
		return other;
	}

	/** The claims that are compared, each article's by itself. */
	List<Comparand> comparands() {
		ComparandReader reader = new ComparandReader(new WordRarity());
		return extractions().stream()
			.flatMap((extraction) -> reader
				.read(extraction.profile(), extraction.claims().stream().filter(NumericClaim::isCompared).toList())
				.stream())
			.toList();
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

	List<Extraction> extractions() {
		return this.articles.stream()
			.sorted(Comparator.comparing(Article::published, Comparator.nullsFirst(Comparator.naturalOrder())))
			.map(this.extractor::extract)
			.toList();
	}

}
