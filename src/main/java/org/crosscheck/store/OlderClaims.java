package org.crosscheck.store;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;

/**
 * Finds claims that an earlier version stored in a form which this one does not read, of
 * articles whose files are gone, so that nobody can read them anew. Safe for use by
 * several threads.
 */
@Repository
public class OlderClaims {

	private static final Logger LOG = LoggerFactory.getLogger(OlderClaims.class);

	private static final String OLDER = "SELECT p.article_id FROM profile p"
			+ " JOIN article a ON a.article_id = p.article_id"
			+ " WHERE a.counted_from >= ? AND p.compared > 0 AND p.extractor <> ?";

	private final JdbcTemplate jdbc;

	private final ClaimTable claims;

	OlderClaims(JdbcTemplate jdbc, ClaimTable claims) {
		this.jdbc = jdbc;
		this.claims = claims;
	}

	/**
	 * Takes such claims out of the store and says so: one article of an earlier version
	 * must not keep a night from its end. When its file comes again, it is read by this
	 * version and compared again. To be called in the transaction that plans the night.
	 * @param extractor version of the code that reads
	 * @return how many they are
	 */
	public int drop(Night night, String extractor) {
		List<String> unreadable = this.jdbc.query(OLDER, (row, n) -> row.getString(1), night.comparedSince(), extractor)
			.stream()
			.filter((article) -> !isReadable(article))
			.sorted()
			.toList();
		for (String article : unreadable) {
			this.jdbc.update("DELETE FROM claim_page WHERE article_id = ?", article);
			this.jdbc.update("DELETE FROM profile WHERE article_id = ?", article);
		}
		if (!unreadable.isEmpty()) {
			LOG.warn(
					"{} articles of earlier nights, among them {}, were stored by an earlier version in a form that this"
							+ " one does not read. They are left out of the comparison; put their files into the input again to"
							+ " have them back.",
					unreadable.size(), unreadable.get(0));
		}
		return unreadable.size();
	}

	private boolean isReadable(String article) {
		try {
			this.claims.profiles(List.of(article));
			this.claims.ofArticles(List.of(article));
			return true;
		}
		catch (JacksonException ex) {
			return false;
		}
	}

}
