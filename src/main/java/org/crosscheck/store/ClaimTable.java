package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.NumericClaim;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The claims of the articles. Writing takes part in the caller's transaction, so that an
 * article's claims and the mark that it is processed are there together or not at all.
 * Safe for use by several threads as long as no two write the same article.
 */
@Repository
public class ClaimTable {

	private static final String UPSERT_PROFILE = """
			MERGE INTO profile AS t USING (VALUES (CAST(? AS VARCHAR(500)), CAST(? AS CHAR(64)),
				CAST(? AS VARCHAR(64)), CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS VARCHAR(10000000))))
				AS s (article_id, content_hash, extractor, claims, compared, payload)
			ON t.article_id = s.article_id
			WHEN MATCHED THEN UPDATE SET content_hash = s.content_hash, extractor = s.extractor, claims = s.claims,
				compared = s.compared, payload = s.payload
			WHEN NOT MATCHED THEN INSERT (article_id, content_hash, extractor, claims, compared, payload)
				VALUES (s.article_id, s.content_hash, s.extractor, s.claims, s.compared, s.payload)
			""";

	private final JdbcTemplate jdbc;

	ClaimTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Replaces everything made of some articles and marks them processed in a run.
	 * @param run the run
	 * @param extractor version of the code that made the claims
	 * @param articles with distinct ids
	 */
	public void replace(String run, String extractor, Collection<? extends Extracted> articles) {
		List<Object[]> ids = new ArrayList<>();
		List<Object[]> claims = new ArrayList<>();
		List<Object[]> keys = new ArrayList<>();
		List<Object[]> profiles = new ArrayList<>();
		List<Object[]> done = new ArrayList<>();
		List<Object[]> failed = new ArrayList<>();
		for (Extracted article : articles) {
			String id = article.staged().article().id();
			ids.add(new Object[] { id });
			if (article instanceof Extracted.Claims read) {
				addRows(read, claims, keys);
				profiles.add(profileRow(read, extractor));
				done.add(new Object[] { read.extraction().claims().size(), run, id });
			}
			else if (article instanceof Extracted.Failed broken) {
				failed.add(new Object[] { broken.reason(), run, id });
			}
		}
		this.jdbc.batchUpdate("DELETE FROM claim_key WHERE article_id = ?", ids);
		this.jdbc.batchUpdate("DELETE FROM claim WHERE article_id = ?", ids);
		this.jdbc.batchUpdate("DELETE FROM profile WHERE article_id = ?",
				failed.stream().map(ClaimTable::last).toList());
		this.jdbc.batchUpdate("INSERT INTO claim (claim_id, article_id, seq, compared, payload) VALUES (?, ?, ?, ?, ?)",
				claims);
		this.jdbc.batchUpdate("INSERT INTO claim_key (claim_id, block_key, article_id) VALUES (?, ?, ?)", keys);
		this.jdbc.batchUpdate(UPSERT_PROFILE, profiles);
		this.jdbc.batchUpdate("UPDATE manifest SET processed = TRUE, claims = ? WHERE run_name = ? AND article_id = ?",
				done);
		this.jdbc.batchUpdate("UPDATE manifest SET processed = TRUE, state = 'REJECTED', detail = ?"
				+ " WHERE run_name = ? AND article_id = ?", failed);
	}

	private static void addRows(Extracted.Claims read, List<Object[]> claims, List<Object[]> keys) {
		for (int seq = 0; seq < read.extraction().claims().size(); seq++) {
			NumericClaim claim = read.extraction().claims().get(seq);
			claims.add(new Object[] { claim.id(), claim.articleId(), seq, claim.isCompared(), Json.write(claim) });
			for (String key : read.keys().get(seq)) {
				keys.add(new Object[] { claim.id(), key, claim.articleId() });
			}
		}
	}

	private static Object[] profileRow(Extracted.Claims read, String extractor) {
		List<NumericClaim> claims = read.extraction().claims();
		return new Object[] { read.staged().article().id(), read.staged().contentHash(), extractor, claims.size(),
				claims.stream().filter(NumericClaim::isCompared).count(), Json.write(read.extraction().profile()) };
	}

	private static Object[] last(Object[] row) {
		return new Object[] { row[row.length - 1] };
	}

	/**
	 * Which of these articles have claims made from this content by this extractor, and
	 * how many.
	 * @param hashes content hash by article id
	 */
	public Map<String, Integer> upToDate(Map<String, String> hashes, String extractor) {
		Map<String, Integer> counts = new HashMap<>();
		InList
			.each(hashes.keySet(), (slice) -> this.jdbc.query(
					"SELECT article_id, content_hash, claims FROM profile WHERE extractor = ? AND article_id IN "
							+ slice.marks(),
					(row, n) -> new Made(row.getString(1), row.getString(2), row.getInt(3)), slice.after(extractor)))
			.stream()
			.filter((made) -> made.hash().equals(hashes.get(made.articleId())))
			.forEach((made) -> counts.put(made.articleId(), made.claims()));
		return counts;
	}

	/** The claims with these ids, by id. */
	public Map<String, NumericClaim> get(Collection<String> ids) {
		Map<String, NumericClaim> claims = new HashMap<>();
		InList
			.each(ids,
					(slice) -> this.jdbc.query("SELECT payload FROM claim WHERE claim_id IN " + slice.marks(),
							(row, n) -> Json.read(row.getString(1), NumericClaim.class), slice.after()))
			.forEach((claim) -> claims.put(claim.id(), claim));
		return claims;
	}

	/** All claims of these articles, by article in no certain order, then by place. */
	public List<NumericClaim> ofArticles(Collection<String> articleIds) {
		return InList.each(articleIds,
				(slice) -> this.jdbc.query(
						"SELECT payload FROM claim WHERE article_id IN " + slice.marks() + " ORDER BY article_id, seq",
						(row, n) -> Json.read(row.getString(1), NumericClaim.class), slice.after()));
	}

	/** The profiles of these articles, by id. */
	public Map<String, ArticleProfile> profiles(Collection<String> articleIds) {
		Map<String, ArticleProfile> profiles = new HashMap<>();
		InList
			.each(articleIds,
					(slice) -> this.jdbc.query("SELECT payload FROM profile WHERE article_id IN " + slice.marks(),
							(row, n) -> Json.read(row.getString(1), ArticleProfile.class), slice.after()))
			.forEach((profile) -> profiles.put(profile.articleId(), profile));
		return profiles;
	}

	/** How many numbers the articles of a run have. */
	public ClaimCounts counts(String run) {
		return this.jdbc
			.query("SELECT SUM(p.claims), SUM(p.compared) FROM manifest m JOIN profile p ON p.article_id = m.article_id"
					+ " WHERE m.run_name = ?", (row, n) -> new ClaimCounts(row.getLong(1), row.getLong(2)), run)
			.get(0);
	}

	private record Made(String articleId, String hash, int claims) {

	}

}
