package org.crosscheck.store;

import java.time.Period;
import java.util.Collection;
import java.util.List;

import org.crosscheck.report.ArticleLine.State;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables in a database of their own. */
final class TestStore {

	static final String RUN = "2026-11-22";

	static final String EXTRACTOR = "v1";

	final JdbcTemplate jdbc;

	final NightTable nights;

	final ArticleTable articles;

	final ManifestTable manifest;

	final ClaimTable claims;

	final BlockTable blocks;

	final BlockLoader loader;

	final ResultTable results;

	final FindingTable findings;

	final ReviewTable reviews;

	final Conservation conservation;

	TestStore(TestDatabase kind) {
		this.jdbc = new JdbcTemplate(kind.withTables());
		this.nights = new NightTable(this.jdbc);
		this.articles = new ArticleTable(this.jdbc);
		this.manifest = new ManifestTable(this.jdbc);
		this.claims = new ClaimTable(this.jdbc);
		this.blocks = new BlockTable(this.jdbc, this.nights, new BlockPlanner(this.jdbc, this.claims));
		this.loader = new BlockLoader(this.claims);
		this.results = new ResultTable(this.jdbc);
		this.findings = new FindingTable(this.jdbc);
		this.reviews = new ReviewTable(this.jdbc);
		this.conservation = new Conservation(this.jdbc, this.manifest, this.claims, this.findings, this.nights,
				this.blocks);
	}

	/** Enters the night and its articles, as the snapshot does. */
	Night stage(Collection<? extends Extracted> articles) {
		Night night = new Night(RUN, Samples.DAY, 1, "/in", Samples.DAY.minusDays(30), 3);
		this.nights.enter(night);
		this.articles.put(articles.stream().map(Extracted::staged).toList(), Samples.DAY, Period.ofDays(30));
		int seq = 0;
		for (Extracted one : articles) {
			String id = one.staged().article().id();
			this.manifest.add(RUN,
					List.of(new ManifestRow(++seq, id + ".txt", id, Samples.Sha.of(id), 10, State.READ, "", 0, false)));
		}
		this.manifest.divide(RUN, night.partitions());
		return night;
	}

	/** The same with the claims extracted. */
	Night stageAndExtract(List<? extends Extracted> articles) {
		Night night = stage(articles);
		this.claims.replace(RUN, EXTRACTOR, articles);
		return night;
	}

}
