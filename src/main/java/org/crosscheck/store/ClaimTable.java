package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.claim.NumericClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The claims of the articles, a row a page, so that there is no statement for a single
 * claim. Writing takes part in the caller's transaction, so that an article's claims and
 * the mark that it is processed are there together or not at all. Safe for use by several
 * threads as long as no two write the same article.
 */
@Repository
public class ClaimTable {

	/** Articles whose claims a statement brings into memory at once. */
	private static final int ARTICLES = 64;

	private static final String RAW = "SELECT article_id, page, claim_key, claims, checksum, payload, packed"
			+ " FROM claim_page WHERE ";

	private static final String INSERT_PAGE = "INSERT INTO claim_page (article_id, page, claim_key, claims, checksum,"
			+ " payload, packed) VALUES (?, ?, ?, ?, ?, '', ?)";

	private static final String INSERT_PROFILE = "INSERT INTO profile (article_id, content_hash, extractor, headline,"
			+ " published, claims, compared, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

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
		List<Object[]> pages = new ArrayList<>();
		List<Object[]> profiles = new ArrayList<>();
		List<Object[]> done = new ArrayList<>();
		List<Object[]> failed = new ArrayList<>();
		for (Extracted article : articles) {
			String id = article.staged().article().id();
			ids.add(new Object[] { id });
			if (article instanceof Extracted.Claims read) {
				List<List<NumericClaim>> ofArticle = ClaimPages.of(read.extraction().claims());
				for (int n = 0; n < ofArticle.size(); n++) {
					RawPage page = RawPage.of(new Page(id, n), ofArticle.get(n));
					pages.add(new Object[] { id, n, page.claimKey(), page.claims(), page.checksum(),
							page.payload().bytes() });
				}
				profiles.add(profileRow(read, extractor, ofArticle));
				done.add(new Object[] { read.extraction().claims().size(), run, id });
			}
			else if (article instanceof Extracted.Failed broken) {
				failed.add(new Object[] { broken.reason(), run, id });
			}
		}
		this.jdbc.batchUpdate("DELETE FROM claim_page WHERE article_id = ?", ids);
		this.jdbc.batchUpdate("DELETE FROM profile WHERE article_id = ?", ids);
		this.jdbc.batchUpdate("DELETE FROM article_rows WHERE article_id = ?", ids);
		this.jdbc.batchUpdate(INSERT_PAGE, pages);
		this.jdbc.batchUpdate(INSERT_PROFILE, profiles);
		this.jdbc.batchUpdate("UPDATE manifest SET processed = TRUE, claims = ? WHERE run_name = ? AND article_id = ?",
				done);
		this.jdbc.batchUpdate("UPDATE manifest SET processed = TRUE, state = 'REJECTED', detail = ?"
				+ " WHERE run_name = ? AND article_id = ?", failed);
	}

	private static Object[] profileRow(Extracted.Claims read, String extractor, List<List<NumericClaim>> pages) {
		List<Integer> compared = pages.stream()
			.map((page) -> Math.toIntExact(page.stream().filter(NumericClaim::isCompared).count()))
			.toList();
		StoredProfile profile = new StoredProfile(read.extraction().profile(), read.terms(), compared);
		return row(read.staged().article().id(), read.staged().contentHash(), extractor, read.headline(),
				profile.article().published(), read.extraction().claims().size(),
				compared.stream().mapToInt(Integer::intValue).sum(), Json.write(profile));
	}

	@SuppressWarnings("NullAway") // JDBC takes null for NULL
	private static Object[] row(@Nullable Object... values) {
		return values;
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

	/**
	 * The claims with these ids, in no certain order.
	 */
	public List<NumericClaim> get(Collection<String> ids) {
		Set<String> wanted = Set.copyOf(ids);
		List<String> keys = wanted.stream().map(NumericClaim::articleKey).distinct().sorted().toList();
		return InList.each(keys, ARTICLES, (slice) -> this.jdbc
			.query(RAW + "claim_key IN " + slice.marks(), (row, n) -> raw(row, n).decoded(wanted), slice.after())
			.stream()
			.flatMap(List::stream)
			.toList());
	}

	/** All claims of these articles in no certain order, those of one by place. */
	public List<NumericClaim> ofArticles(Collection<String> articleIds) {
		return InList.each(articleIds, ARTICLES,
				(slice) -> this.jdbc
					.query(RAW + "article_id IN " + slice.marks() + " ORDER BY page", (row, n) -> raw(row, n).decoded(),
							slice.after())
					.stream()
					.flatMap(List::stream)
					.toList());
	}

	/** All pages of these articles as they lie in the table, in no certain order. */
	List<RawPage> raw(Collection<String> articleIds) {
		return InList.each(articleIds, ARTICLES,
				(slice) -> this.jdbc.query(RAW + "article_id IN " + slice.marks(), ClaimTable::raw, slice.after()));
	}

	/** The same of the articles whose claims' ids begin with one of these keys. */
	List<RawPage> rawOfKeys(Collection<String> claimKeys) {
		return InList.each(claimKeys, ARTICLES,
				(slice) -> this.jdbc.query(RAW + "claim_key IN " + slice.marks(), ClaimTable::raw, slice.after()));
	}

	private static RawPage raw(ResultSet row, int n) throws SQLException {
		return new RawPage(new Page(row.getString(1), row.getInt(2)), row.getString(3), row.getInt(4), row.getLong(5),
				Packed.stored(row.getBytes(7), row.getString(6)));
	}

	/** The claims of some pages, in no certain order. */
	List<StoredPage> pages(Collection<Page> names) {
		Set<Page> wanted = Set.copyOf(names);
		List<String> articles = wanted.stream().map(Page::articleId).distinct().sorted().toList();
		return InList.each(articles, ARTICLES,
				(slice) -> this.jdbc.query(RAW + "article_id IN " + slice.marks(), (row, n) -> {
					RawPage page = raw(row, n);
					return wanted.contains(page.page()) ? List.of(new StoredPage(page.page(), page.decoded()))
							: List.<StoredPage>of();
				}, slice.after()).stream().flatMap(List::stream).toList());
	}

	/** The profiles of these articles, by id. */
	Map<String, StoredProfile> profiles(Collection<String> articleIds) {
		Map<String, StoredProfile> profiles = new HashMap<>();
		InList
			.each(articleIds,
					(slice) -> this.jdbc.query("SELECT payload FROM profile WHERE article_id IN " + slice.marks(),
							(row, n) -> Json.read(row.getString(1), StoredProfile.class), slice.after()))
			.forEach((profile) -> profiles.put(profile.article().articleId(), profile));
		return profiles;
	}

	/** How many numbers the articles of a run have. */
	public ClaimCounts counts(String run) {
		return this.jdbc
			.query("SELECT SUM(p.claims), SUM(p.compared) FROM manifest m JOIN profile p ON p.article_id = m.article_id"
					+ " WHERE m.run_name = ?", (row, n) -> new ClaimCounts(row.getLong(1), row.getLong(2)), run)
			.get(0);
	}

	/**
	 * A page as the table has it.
	 */
	record StoredPage(Page page, List<NumericClaim> claims) {
	}

	private record Made(String articleId, String hash, int claims) {
	}

}
