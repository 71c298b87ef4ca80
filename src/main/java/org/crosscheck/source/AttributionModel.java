package org.crosscheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Weighs candidates against each other and against nobody: a log-linear model whose
 * weights stand readable in {@code weights.txt}; what taught it is told in
 * src/docs/attribution-model.md. Immutable and safe for use by several threads.
 */
final class AttributionModel {

	static final String FILE = "weights.txt";

	/** What the rules take for a statement needs to be this likely. */
	private static final double RULED = 0.4;

	/** What they do not see needs to be likelier than not. */
	private static final double ALONE = 0.5;

	private final FeatureWeights weights;

	AttributionModel(Map<String, Double> weights) {
		this.weights = new FeatureWeights(weights);
	}

	static AttributionModel load() {
		Map<String, Double> weights = new HashMap<>(8192);
		for (String line : WordList.read(AttributionModel.class, FILE).entries("weights")) {
			int space = line.indexOf(' ');
			weights.put(line.substring(space + 1), Double.valueOf(line.substring(0, space)));
		}
		return new AttributionModel(weights);
	}

	double score(Features features) {
		return this.weights.sum(features);
	}

	/**
	 * Weighs all candidates for one number.
	 * @param nobody the features of its place
	 * @param candidates who may say it
	 */
	Verdict weigh(Features nobody, List<Candidate> candidates) {
		double own = score(nobody);
		List<Double> scores = new ArrayList<>(candidates.size());
		double said = 0;
		boolean ruled = false;
		Candidate best = null;
		double highest = Double.NEGATIVE_INFINITY;
		for (Candidate candidate : candidates) {
			double plain = score(candidate.features());
			scores.add(plain);
			double score = plain - own;
			said += Math.exp(score);
			ruled |= candidate.voice() != null;
			if (score > highest) {
				highest = score;
				best = candidate;
			}
		}
		double probability = said / (1 + said);
		return new Verdict(probability, scores, best, best != null && probability > (ruled ? RULED : ALONE));
	}

	/**
	 * What came of weighing.
	 *
	 * @param probability that somebody says the number, from 0 to 1
	 * @param scores what speaks for each candidate, in their order
	 * @param best the likeliest of all who may, {@code null} when there is none
	 * @param isSaid whether that is enough to say that somebody does
	 */
	record Verdict(double probability, List<Double> scores, @Nullable Candidate best, boolean isSaid) {

	}

}
