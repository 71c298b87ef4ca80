package org.crosscheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.crosscheck.claim.NumericClaim;
import org.jspecify.annotations.Nullable;

/** The rooms from article to finding, without a store or a job. */
final class InMemoryNight {

	private final ClaimExtractor extractor = new ClaimExtractor();

	private final BlockKeys keys = new BlockKeys();

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
		Map<String, ClaimInContext> claims = new HashMap<>();
		Map<String, List<ClaimInContext>> blocks = new TreeMap<>();
		for (Article article : this.articles) {
			Extraction extraction = this.extractor.extract(article);
			for (NumericClaim claim : extraction.claims()) {
				List<String> across = this.keys.across(claim, extraction.profile());
				ClaimInContext context = new ClaimInContext(claim, extraction.profile(), across);
				claims.put(claim.id(), context);
				blocks.computeIfAbsent(BlockKeys.ofArticle(article.id()), (key) -> new ArrayList<>()).add(context);
				across.forEach((key) -> blocks.computeIfAbsent(key, (name) -> new ArrayList<>()).add(context));
			}
		}
		BlockChecker checker = new BlockChecker();
		List<Relation> relations = new ArrayList<>();
		List<Finding> sources = new ArrayList<>();
		blocks.forEach((key, block) -> {
			BlockResult result = checker.check(key, block);
			relations.addAll(result.relations());
			sources.addAll(result.sourceFindings());
		});
		Assembly assembly = new FindingAssembler().assemble(relations, claims);
		List<Finding> all = new ArrayList<>(assembly.findings());
		all.addAll(sources);
		return new Assembly(all, assembly.corroborated());
	}

}
