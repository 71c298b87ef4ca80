package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.crosscheck.check.BlockKeys;
import org.crosscheck.check.ClaimInContext;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.NumericClaim;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Loads the claims of blocks, many blocks by a few statements. Safe for use by several
 * threads.
 */
@Repository
public class BlockLoader {

	private static final String OF_KEYS = "SELECT k.block_key, k.claim_id FROM claim_key k"
			+ " JOIN article a ON a.article_id = k.article_id WHERE a.counted_from >= ? AND k.block_key IN ";

	private static final String OF_KEY = "SELECT k.claim_id FROM claim_key k"
			+ " JOIN article a ON a.article_id = k.article_id"
			+ " WHERE a.counted_from >= ? AND k.block_key = ? ORDER BY k.claim_id LIMIT ? OFFSET ?";

	private static final String OF_ARTICLES = "SELECT article_id, claim_id FROM claim WHERE compared = TRUE"
			+ " AND article_id IN ";

	private static final String OF_ARTICLE = "SELECT claim_id FROM claim WHERE compared = TRUE"
			+ " AND article_id = ? ORDER BY claim_id LIMIT ? OFFSET ?";

	/**
	 * Keys that sort before all others and that only the claims of one range of a tile
	 * share: their pairs belong to another tile, so that here they are passed over, as
	 * any pair whose first common block is another.
	 */
	private static final String LEFT_RANGE = "\u0000l";

	private static final String RIGHT_RANGE = "\u0000r";

	private final JdbcTemplate jdbc;

	private final ClaimTable claims;

	BlockLoader(JdbcTemplate jdbc, ClaimTable claims) {
		this.jdbc = jdbc;
		this.claims = claims;
	}

	/**
	 * Loads some blocks of a run; the answer is in the same order.
	 * @param cache of this run's claims, used by this thread only
	 */
	public List<BlockClaims> load(Night night, List<Block> blocks, ClaimCache cache) {
		Map<String, List<String>> whole = whole(night, blocks);
		Map<Block, List<String>> ids = new LinkedHashMap<>();
		for (Block block : blocks) {
			ids.put(block, block.isTile() ? tile(night, block) : whole.getOrDefault(block.key(), List.of()));
		}
		Set<String> all = ids.values().stream().flatMap(List::stream).collect(Collectors.toSet());
		Map<String, ClaimInContext> claims = cache.get(all, (missing) -> inContext(night, missing));
		List<BlockClaims> result = new ArrayList<>();
		ids.forEach((block, own) -> result.add(new BlockClaims(block, of(block, own, claims))));
		return result;
	}

	private static List<ClaimInContext> of(Block block, List<String> ids, Map<String, ClaimInContext> claims) {
		List<ClaimInContext> result = new ArrayList<>();
		for (String id : ids) {
			ClaimInContext claim = claims.get(id);
			if (claim == null) {
				throw new IllegalStateException("claim " + id + " has no row or no article");
			}
			boolean left = result.size() < block.rangeSize();
			result
				.add((block.isTile() && !block.isDiagonal()) ? inRange(claim, left ? LEFT_RANGE : RIGHT_RANGE) : claim);
		}
		return result;
	}

	private static ClaimInContext inRange(ClaimInContext claim, String range) {
		List<String> keys = new ArrayList<>(List.of(range));
		keys.addAll(claim.keys());
		return new ClaimInContext(claim.claim(), claim.article(), keys);
	}

	private Map<String, ClaimInContext> inContext(Night night, List<String> ids) {
		Map<String, NumericClaim> claims = this.claims.get(ids);
		Map<String, ArticleProfile> profiles = this.claims
			.profiles(claims.values().stream().map(NumericClaim::articleId).collect(Collectors.toSet()));
		Map<String, Set<String>> keys = keys(night, ids);
		Map<String, ClaimInContext> result = new HashMap<>();
		claims.forEach((id, claim) -> {
			Set<String> own = new TreeSet<>(keys.getOrDefault(id, Set.of()));
			own.add(BlockKeys.ofArticle(claim.articleId()));
			ArticleProfile profile = profiles.get(claim.articleId());
			if (profile != null) {
				result.put(id, new ClaimInContext(claim, profile, List.copyOf(own)));
			}
		});
		return result;
	}

	private Map<String, List<String>> whole(Night night, List<Block> blocks) {
		Map<Boolean, List<String>> keys = blocks.stream()
			.filter((block) -> !block.isTile())
			.map(Block::key)
			.collect(Collectors.partitioningBy((key) -> key.startsWith(BlockKeys.ARTICLE)));
		Map<String, List<String>> claims = new HashMap<>();
		List<String> articles = keys.getOrDefault(true, List.of())
			.stream()
			.map((key) -> key.substring(BlockKeys.ARTICLE.length()))
			.toList();
		InList
			.each(articles, (slice) -> this.jdbc.query(OF_ARTICLES + slice.marks(), BlockLoader::member, slice.after()))
			.forEach((row) -> claims.computeIfAbsent(BlockKeys.ofArticle(row.key()), (key) -> new ArrayList<>())
				.add(row.claim()));
		InList
			.each(keys.getOrDefault(false, List.of()),
					(slice) -> this.jdbc.query(OF_KEYS + slice.marks(), BlockLoader::member,
							slice.after(night.comparedSince())))
			.forEach((row) -> claims.computeIfAbsent(row.key(), (key) -> new ArrayList<>()).add(row.claim()));
		claims.values().forEach((ids) -> ids.sort(null));
		return claims;
	}

	private List<String> tile(Night night, Block block) {
		List<String> claims = new ArrayList<>(range(night, block, block.left()));
		if (!block.isDiagonal()) {
			claims.addAll(range(night, block, block.right()));
		}
		return claims;
	}

	private List<String> range(Night night, Block block, int range) {
		long offset = (long) range * block.rangeSize();
		return block.key().startsWith(BlockKeys.ARTICLE)
				? this.jdbc.queryForList(OF_ARTICLE, String.class, block.key().substring(BlockKeys.ARTICLE.length()),
						block.rangeSize(), offset)
				: this.jdbc.queryForList(OF_KEY, String.class, night.comparedSince(), block.key(), block.rangeSize(),
						offset);
	}

	private Map<String, Set<String>> keys(Night night, List<String> ids) {
		Map<String, Set<String>> keys = new HashMap<>();
		InList
			.each(ids, (slice) -> this.jdbc.query("SELECT k.claim_id, k.block_key FROM claim_key k WHERE EXISTS"
					+ " (SELECT 1 FROM block b WHERE b.run_name = ? AND b.block_key = k.block_key) AND k.claim_id IN "
					+ slice.marks(), (row, n) -> Map.entry(row.getString(1), row.getString(2)),
					slice.after(night.run())))
			.forEach((row) -> keys.computeIfAbsent(row.getKey(), (id) -> new TreeSet<>()).add(row.getValue()));
		return keys;
	}

	private static Member member(ResultSet row, int n) throws SQLException {
		return new Member(row.getString(1), row.getString(2));
	}

	private record Member(String key, String claim) {

	}

}
