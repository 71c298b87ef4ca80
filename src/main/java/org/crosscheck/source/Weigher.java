package org.crosscheck.source;

import java.util.List;

/**
 * Gathers and weighs what may attribute a number. Immutable and safe for use by several
 * threads.
 */
final class Weigher {

	private final CandidateFinder candidates = new CandidateFinder(new CueWords());

	private final AttributionModel model;

	Weigher(AttributionModel model) {
		this.model = model;
	}

	AttributionModel.Verdict weigh(Place place) {
		return this.model.weigh(PlaceFeatures.of(place), this.candidates.find(place));
	}

	List<Candidate> candidates(Place place) {
		return this.candidates.find(place);
	}

}
