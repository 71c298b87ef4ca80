package org.crosscheck.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Tells who comes nearest to saying a number that nobody says, and why that does not
 * count: somebody who speaks in its sentence, else in one of the sentences around it.
 * Immutable and safe for use by several threads.
 */
final class RejectionReader {

	/** A speaker farther away than this has nothing to do with the number. */
	private static final int FARTHEST = 3;

	private static final Set<String> SPEAKING = Set.of("say", "tell", "think", "find");

	private final CueWords words;

	RejectionReader(CueWords words) {
		this.words = words;
	}

	/**
	 * The nearest party of a number in the article's own voice.
	 * @param candidates all that may attribute it
	 * @param scores what speaks for each of them, in their order
	 * @param attributions who says what around it
	 * @return {@code null} when nobody speaks near it
	 */
	@Nullable Rejected read(Place place, List<Candidate> candidates, List<Double> scores, Attributions attributions) {
		List<Weighed> speaking = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			if (speaks(place, candidates.get(i))) {
				speaking.add(new Weighed(candidates.get(i), scores.get(i)));
			}
		}
		speaking.sort(Comparator.comparingDouble((Weighed weighed) -> -weighed.score()));
		for (Weighed weighed : speaking) {
			Rejected beside = beside(place, weighed.candidate(), attributions);
			if (beside != null) {
				return beside;
			}
		}
		return around(place);
	}

	/** A candidate and what speaks for it. */
	private record Weighed(Candidate candidate, double score) {
	}

	private boolean speaks(Place place, Candidate candidate) {
		Span cue = candidate.cue();
		if (candidate.voice() != null || cue == null) {
			return candidate.voice() != null;
		}
		int token = place.clause().sentence().tokenAt(cue.start());
		String tag = place.syntax().tag(token);
		return SpeakerFinder.isPhrase(place.clause(), place.syntax(), token)
				|| SPEAKING.contains(this.words.of(place.clause().token(token).lower(), tag).kind());
	}

	private static @Nullable Rejected beside(Place place, Candidate candidate, Attributions attributions) {
		String party = attributions.attribution(place, candidate).source();
		return (party != null) ? new Rejected(party, reason(place, candidate)) : null;
	}

	private static String reason(Place place, Candidate candidate) {
		Span cue = candidate.cue();
		if (cue == null || !place.clause().sentence().span().contains(cue.start())) {
			return "the quotation it stands in is no clear statement of it";
		}
		String written = "“" + cue.in(place.passage().text().text()) + "”";
		int token = place.clause().sentence().tokenAt(cue.end() - 1);
		Syntax syntax = place.syntax();
		if (token >= syntax.size() || !place.path().leadsTo(token)) {
			return "the number does not hang on " + written;
		}
		String borders = place.path().borders(token);
		if (borders.contains("subject")) {
			return "the number belongs to who speaks, not to what " + written + " governs";
		}
		if (borders.contains("relcl") || borders.contains("acl") || borders.contains("aside")) {
			return "the number stands in an aside to what " + written + " governs";
		}
		return borders.isEmpty() ? written + " ties the number too loosely"
				: "the number stands in another clause than " + written + " governs";
	}

	private static @Nullable Rejected around(Place place) {
		int own = place.clause().sentence().index();
		for (int distance = 1; distance <= FARTHEST; distance++) {
			for (int index : new int[] { own - distance, own + distance }) {
				for (Voice voice : place.passage().voicesIn(index)) {
					Party party = voice.party();
					if (party != null) {
						String where = (index < own) ? "before" : "behind";
						String far = (distance == 1) ? "in the sentence " + where : distance + " sentences " + where;
						return new Rejected(party.text(), "speaks only " + far);
					}
				}
			}
		}
		return null;
	}

}
