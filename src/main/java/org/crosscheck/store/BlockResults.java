package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Relation;
import org.crosscheck.check.Severity;

/**
 * Results of a block as a row of their table keeps them. Of claims that agree only that
 * they do is ever read again.
 *
 * @param relations those that say something
 * @param agreeing ids of claims that are COMPATIBLE, two by two
 * @param sources numbers without a proper source
 */
record BlockResults(List<Relation> relations, List<String> agreeing, List<Finding> sources) {

	/** Most results of one row. */
	private static final int MOST = 2000;

	BlockResults {
		relations = List.copyOf(relations);
		agreeing = List.copyOf(agreeing);
		sources = List.copyOf(sources);
	}

	/** The rows for a result; none when it is empty. */
	static List<BlockResults> of(BlockResult result) {
		List<BlockResults> rows = new ArrayList<>();
		List<Relation> all = result.relations();
		for (int from = 0; from < all.size(); from += MOST) {
			rows.add(of(all.subList(from, Math.min(from + MOST, all.size())), List.of()));
		}
		List<Finding> findings = result.ownFindings();
		for (int from = 0; from < findings.size(); from += MOST) {
			List<Finding> some = findings.subList(from, Math.min(from + MOST, findings.size()));
			if (rows.size() == 1 && rows.get(0).size() + some.size() <= MOST) {
				rows.set(0, of(all, some));
			}
			else {
				rows.add(of(List.of(), some));
			}
		}
		return rows;
	}

	private static BlockResults of(List<Relation> all, List<Finding> sources) {
		List<Relation> telling = new ArrayList<>();
		List<String> agreeing = new ArrayList<>();
		for (Relation relation : all) {
			if (relation.label() == Label.COMPATIBLE) {
				agreeing.add(relation.left().get(0));
				agreeing.add(relation.right().get(0));
			}
			else {
				telling.add(relation);
			}
		}
		return new BlockResults(telling, agreeing, sources);
	}

	int size() {
		return this.relations.size() + this.agreeing.size() / 2 + this.sources.size();
	}

	List<Relation> allRelations() {
		List<Relation> all = new ArrayList<>(this.relations);
		for (int i = 0; i + 1 < this.agreeing.size(); i += 2) {
			all.add(new Relation(List.of(this.agreeing.get(i)), List.of(this.agreeing.get(i + 1)), Label.COMPATIBLE,
					null, Severity.INFO, 0, ""));
		}
		return all;
	}

}
