package org.crosscheck.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Gathers and weighs what may attribute a number. Immutable and safe for use by several
 * threads.
 */
final class Weigher {

	private final CandidateFinder finder;

	private final RejectionReader rejections;

	private final AttributionModel model;

	Weigher(AttributionModel model) {
		CueWords words = new CueWords();
		this.finder = new CandidateFinder(words);
		this.rejections = new RejectionReader(words);
		this.model = model;
	}

	/** All that may attribute the number. */
	List<Candidate> candidates(Place place) {
		return this.finder.find(place);
	}

	AttributionModel.Verdict weigh(Place place, List<Candidate> candidates) {
		return this.model.weigh(PlaceFeatures.of(place), candidates);
	}

	/** Who comes nearest when nobody says it. */
	@Nullable Rejected rejected(Place place, List<Candidate> candidates, AttributionModel.Verdict verdict,
			Attributions attributions) {
		return this.rejections.read(place, candidates, verdict.scores(), attributions);
	}

}
