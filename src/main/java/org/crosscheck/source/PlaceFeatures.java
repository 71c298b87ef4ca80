package org.crosscheck.source;

import java.util.List;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;

/**
 * What speaks for or against a number being said by nobody, from where it stands. Part of
 * the model as {@link CueFeatures} are.
 */
final class PlaceFeatures {

	private PlaceFeatures() {
	}

	static Features of(Place place) {
		Features features = new Features();
		Clause clause = place.clause();
		int sentence = clause.sentence().index();
		features.add("own voice");
		features.add("own rules=" + Math.min(2, place.voices().size()));
		features.add("own kind=" + place.kind());
		features.add("own headline=" + place.isHeadline());
		features.add("own near=" + near(place, sentence - 1), near(place, sentence + 1));
		quotations(place, features);
		verb(place, features);
		return features;
	}

	private static void quotations(Place place, Features features) {
		Clause clause = place.clause();
		int index = clause.quotation(place.number());
		boolean any = false;
		for (int i = 0; i < clause.size() && !any; i++) {
			any = clause.quotation(i) != Clause.OUTSIDE;
		}
		features.add("own quotation=" + (index >= 0), "any=" + any);
		if (index >= 0) {
			features.add("own words=" + Buckets.of(place.passage().quotations().get(index).words()));
			features.add("own owned=" + place.passage().owned().contains(index));
		}
	}

	private static void verb(Place place, Features features) {
		Syntax syntax = place.syntax();
		int verb = place.verb();
		if (verb < 0) {
			features.add("own verb=none");
			return;
		}
		features.add("own tag=" + syntax.tag(verb));
		features.add("own mood=" + Mood.of(place.clause(), syntax, verb));
		features.add("own is=" + syntax.relation(verb));
		features.add("own subject=" + SpeakerFinder.kind(place.clause(), syntax, syntax.subject(verb)));
	}

	/** Whether the sentence before or behind is somebody's, in the same paragraph. */
	private static String near(Place place, int index) {
		List<Sentence> sentences = place.passage().text().sentences();
		if (index < 0 || index >= sentences.size() || place.passage().voicesIn(index).isEmpty()) {
			return "silent";
		}
		boolean same = sentences.get(index).paragraph() == place.clause().sentence().paragraph();
		return same ? "said" : "said apart";
	}

}
