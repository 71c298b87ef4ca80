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

	private static final String OF_KEYS = "SELECT k.block_key, c.payload FROM claim_key k"
			+ " JOIN article a ON a.article_id = k.article_id JOIN claim c ON c.claim_id = k.claim_id"
			+ " WHERE a.counted_from >= ? AND k.block_key IN ";

	private static final String OF_KEY = "SELECT k.block_key, c.payload FROM claim_key k"
			+ " JOIN article a ON a.article_id = k.article_id JOIN claim c ON c.claim_id = k.claim_id"
			+ " WHERE a.counted_from >= ? AND k.block_key = ? ORDER BY k.claim_id LIMIT ? OFFSET ?";

	private static final String OF_ARTICLES = "SELECT article_id, payload FROM claim WHERE compared = TRUE"
			+ " AND article_id IN ";

	private static final String OF_ARTICLE = "SELECT article_id, payload FROM claim WHERE compared = TRUE"
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

	/** Loads some blocks of a run; the answer is in the same order. */
	public List<BlockClaims> load(Night night, List<Block> blocks) {
		Map<String, List<NumericClaim>> whole = whole(night, blocks);
		Map<Block, List<NumericClaim>> loaded = new LinkedHashMap<>();
		for (Block block : blocks) {
			loaded.put(block, block.isTile() ? tile(night, block) : whole.getOrDefault(block.key(), List.of()));
		}
		List<NumericClaim> all = loaded.values().stream().flatMap(List::stream).toList();
		Map<String, ArticleProfile> profiles = this.claims
			.profiles(all.stream().map(NumericClaim::articleId).collect(Collectors.toSet()));
		Map<String, Set<String>> keys = keys(night, all);
		List<BlockClaims> result = new ArrayList<>();
		loaded.forEach((block, claims) -> result.add(new BlockClaims(block, inContext(block, claims, profiles, keys))));
		return result;
	}

	private static List<ClaimInContext> inContext(Block block, List<NumericClaim> claims,
			Map<String, ArticleProfile> profiles, Map<String, Set<String>> keys) {
		List<ClaimInContext> result = new ArrayList<>();
		for (NumericClaim claim : claims) {
			Set<String> own = new TreeSet<>(keys.getOrDefault(claim.id(), Set.of()));
			own.add(BlockKeys.ofArticle(claim.articleId()));
			if (block.isTile() && !block.isDiagonal()) {
				own.add((result.size() < block.rangeSize()) ? LEFT_RANGE : RIGHT_RANGE);
			}
			ArticleProfile profile = profiles.get(claim.articleId());
			if (profile == null) {
				throw new IllegalStateException("claim " + claim.id() + " has no article");
			}
			result.add(new ClaimInContext(claim, profile, List.copyOf(own)));
		}
		return result;
	}

	private Map<String, List<NumericClaim>> whole(Night night, List<Block> blocks) {
		Map<Boolean, List<String>> keys = blocks.stream()
			.filter((block) -> !block.isTile())
			.map(Block::key)
			.collect(Collectors.partitioningBy((key) -> key.startsWith(BlockKeys.ARTICLE)));
		Map<String, List<NumericClaim>> claims = new HashMap<>();
		List<String> articles = keys.getOrDefault(true, List.of())
			.stream()
			.map((key) -> key.substring(BlockKeys.ARTICLE.length()))
			.toList();
		InList
			.each(articles,
					(slice) -> this.jdbc.query(OF_ARTICLES + slice.marks() + " ORDER BY claim_id", BlockLoader::read,
							slice.after()))
			.forEach((row) -> claims.computeIfAbsent(BlockKeys.ofArticle(row.key()), (key) -> new ArrayList<>())
				.add(row.claim()));
		InList
			.each(keys.getOrDefault(false, List.of()),
					(slice) -> this.jdbc.query(OF_KEYS + slice.marks() + " ORDER BY k.claim_id", BlockLoader::read,
							slice.after(night.comparedSince())))
			.forEach((row) -> claims.computeIfAbsent(row.key(), (key) -> new ArrayList<>()).add(row.claim()));
		return claims;
	}

	private List<NumericClaim> tile(Night night, Block block) {
		List<NumericClaim> claims = new ArrayList<>(range(night, block, block.left()));
		if (!block.isDiagonal()) {
			claims.addAll(range(night, block, block.right()));
		}
		return claims;
	}

	private List<NumericClaim> range(Night night, Block block, int range) {
		long offset = (long) range * block.rangeSize();
		List<Row> rows = block.key().startsWith(BlockKeys.ARTICLE)
				? this.jdbc.query(OF_ARTICLE, BlockLoader::read, block.key().substring(BlockKeys.ARTICLE.length()),
						block.rangeSize(), offset)
				: this.jdbc.query(OF_KEY, BlockLoader::read, night.comparedSince(), block.key(), block.rangeSize(),
						offset);
		return rows.stream().map(Row::claim).toList();
	}

	private Map<String, Set<String>> keys(Night night, List<NumericClaim> claims) {
		Map<String, Set<String>> keys = new HashMap<>();
		Set<String> ids = claims.stream().map(NumericClaim::id).collect(Collectors.toSet());
		InList
			.each(ids, (slice) -> this.jdbc.query("SELECT k.claim_id, k.block_key FROM claim_key k WHERE EXISTS"
					+ " (SELECT 1 FROM block b WHERE b.run_name = ? AND b.block_key = k.block_key) AND k.claim_id IN "
					+ slice.marks(), (row, n) -> Map.entry(row.getString(1), row.getString(2)),
					slice.after(night.run())))
			.forEach((row) -> keys.computeIfAbsent(row.getKey(), (id) -> new TreeSet<>()).add(row.getValue()));
		return keys;
	}

	private static Row read(ResultSet row, int n) throws SQLException {
		return new Row(row.getString(1), Json.read(row.getString(2), NumericClaim.class));
	}

	private record Row(String key, NumericClaim claim) {

	}

}
