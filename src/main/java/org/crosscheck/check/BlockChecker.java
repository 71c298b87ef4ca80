package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.crosscheck.claim.NumericClaim;
import org.jspecify.annotations.Nullable;

/**
 * Compares each claim of a block with the others. Pure, and the result does not depend on
 * the order of the claims. Immutable and safe for use by several threads.
 */
public final class BlockChecker {

	private final ComparandReader reader = new ComparandReader();

	private final PairJudge judge = new PairJudge();

	private final Severities severities = new Severities();

	private final SourceChecker sources = new SourceChecker();

	private final SumChecker sums = new SumChecker();

	/**
	 * Checks one block.
	 * @param key the block's key
	 * @param claims its claims, each with the keys of all its blocks
	 */
	public BlockResult check(String key, List<ClaimInContext> claims) {
		boolean article = key.startsWith(BlockKeys.ARTICLE);
		List<ClaimInContext> fit = claims.stream()
			.filter((context) -> context.claim().isCompared())
			.sorted(Comparator.comparing((ClaimInContext context) -> context.claim().id()))
			.toList();
		List<Comparand> comparands = fit.stream().map(this.reader::read).toList();
		List<Relation> relations = new ArrayList<>();
		long pairs = 0;
		for (int i = 0; i < fit.size(); i++) {
			for (int j = i + 1; j < fit.size(); j++) {
				ClaimInContext a = fit.get(i);
				ClaimInContext b = fit.get(j);
				if (sameArticle(a, b) ? article : key.equals(firstShared(a, b))) {
					pairs++;
					if (this.judge.judge(comparands.get(i), comparands.get(j)) instanceof Verdict.Judged judged) {
						relations.add(relation(a.claim(), b.claim(), judged));
					}
				}
			}
		}
		relations.addAll(this.sums.check(fit, (a, b) -> key.equals(firstShared(a, b))));
		List<Finding> findings = article
				? fit.stream().flatMap((context) -> this.sources.check(context).stream()).toList() : List.of();
		return new BlockResult(relations, findings, pairs);
	}

	private Relation relation(NumericClaim a, NumericClaim b, Verdict.Judged judged) {
		return new Relation(List.of(a.id()), List.of(b.id()), judged.label(), judged.kind(),
				this.severities.of(judged, a, b), judged.confidence(), judged.rule());
	}

	private static boolean sameArticle(ClaimInContext a, ClaimInContext b) {
		return a.claim().articleId().equals(b.claim().articleId());
	}

	/** The first block that both are in, so that a pair is compared once. */
	private static @Nullable String firstShared(ClaimInContext a, ClaimInContext b) {
		int i = 0;
		int j = 0;
		while (i < a.keys().size() && j < b.keys().size()) {
			int order = a.keys().get(i).compareTo(b.keys().get(j));
			if (order == 0) {
				return a.keys().get(i);
			}
			i += (order < 0) ? 1 : 0;
			j += (order > 0) ? 1 : 0;
		}
		return null;
	}

}
