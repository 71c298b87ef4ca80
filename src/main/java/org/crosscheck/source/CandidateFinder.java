package org.crosscheck.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds all that may attribute a number: the statements of the rules that hold it, the
 * verbs, nouns and adjectives above it in the tree, reporting verbs beside it, and
 * documents named in its sentence. Immutable and safe for use by several threads.
 */
final class CandidateFinder {

	/** Real sentences have fewer; a table must not make its numbers dear. */
	private static final int MOST = 24;

	/** Words farther from the number than this do not attribute it. */
	private static final int FARTHEST = 80;

	/** "puts the number at", "the poll has": no attribution in other uses. */
	private static final CueWords.Cue FIGURE = new CueWords.Cue("", "figure");

	private static final Set<String> REPORTING = Set.of("say", "tell", "think", "find");

	private final CueWords words;

	CandidateFinder(CueWords words) {
		this.words = words;
	}

	/** Candidates for the number at a place, those of the rules first. */
	List<Candidate> find(Place place) {
		List<Candidate> found = new ArrayList<>();
		Clause clause = place.clause();
		BitSet cues = new BitSet(clause.size());
		for (Voice voice : place.voices()) {
			Span cue = voice.cue();
			int token = (cue != null && clause.sentence().span().contains(cue.start())) ? token(place, cue) : -1;
			if (token < 0) {
				found.add(new Candidate(cue, voice.speaker(), voice, CueFeatures.ofQuotation(place, voice)));
			}
			else if (!cues.get(token) && !isDone(place, token)) {
				cues.set(token);
				found.add(candidate(place, token, voice));
			}
		}
		int to = Math.min(clause.size(), place.number() + FARTHEST);
		for (int i = Math.max(0, place.number() - FARTHEST); i < to && found.size() < MOST; i++) {
			if (i != place.number() && !cues.get(i) && mayAttribute(place, i) && !isDone(place, i)) {
				found.add(candidate(place, i, null));
			}
		}
		return found;
	}

	/**
	 * The word of a cue that attributes: "said" of "has said", "claim" of "claim that".
	 */
	private int token(Place place, Span cue) {
		Clause clause = place.clause();
		int last = Math.min(clause.size() - 1, clause.sentence().tokenAt(cue.end() - 1));
		for (int i = last; i >= 0 && clause.token(i).start() >= cue.start(); i--) {
			CueWords.Cue word = this.words.of(clause.token(i).lower(), place.syntax().tag(i));
			if (word.isListed() || clause.is(i, "according")) {
				return i;
			}
		}
		return last;
	}

	/** "maintained a lead of 12": the verb has an object, and no clause is said. */
	private static boolean isDone(Place place, int i) {
		Syntax syntax = place.syntax();
		int speaker = SpeakerFinder.of(place.clause(), syntax, i, place.number());
		if (speaker >= 0 && VerbReader.isNobody(place.clause(), syntax.first(speaker))) {
			return true;
		}
		if (countsWords(place, i) || isRelativeBefore(place, i)) {
			return true;
		}
		int object = place.clause().is(i, Kind.CLAUSE) && syntax.isVerb(i) ? syntax.object(i) : -1;
		return object >= 0 && syntax.child(i, "ccomp") < 0 && syntax.dominates(object, place.number())
				&& place.clause().quotation(place.number()) == Clause.OUTSIDE;
	}

	/** "wrote 12 novels", "denied 12 counts of fraud": so much was said, not so. */
	private static boolean countsWords(Place place, int i) {
		Syntax syntax = place.syntax();
		int object = place.clause().is(i, Kind.UTTERING) && syntax.isVerb(i) ? syntax.object(i) : -1;
		return object >= 0 && syntax.head(place.number()) == object && place.clause().is(object, Kind.UTTERANCE);
	}

	/** "X, who told them to leave, had 12 boats": the relative clause is over. */
	private static boolean isRelativeBefore(Place place, int i) {
		Syntax syntax = place.syntax();
		return syntax.isVerb(i) && syntax.isRelation(i, "relcl") && syntax.last(i) < place.number()
				&& syntax.last(i) > i && place.clause().isComma(syntax.last(i) + 1)
				&& place.clause().quotation(place.number()) == Clause.OUTSIDE;
	}

	private boolean mayAttribute(Place place, int i) {
		Syntax syntax = place.syntax();
		String tag = syntax.tag(i);
		if (tag.equals("IN")) {
			return isDocumentPhrase(place, i);
		}
		if (place.clause().is(i, "according")) {
			return true;
		}
		boolean above = place.path().leadsTo(i);
		CueWords.Cue cue = this.words.of(place.clause().token(i).lower(), tag);
		if (tag.startsWith("VB")) {
			return (above || REPORTING.contains(cue.kind())) && !syntax.isRelation(i, "aux", "auxpass");
		}
		return above && cue.isListed();
	}

	/** "in a poll", "under the plan": beside the number, not around it. */
	private boolean isDocumentPhrase(Place place, int i) {
		Syntax syntax = place.syntax();
		int noun = place.clause().isAny(i, "in", "under", "by", "per", "from", "of", "on") ? syntax.child(i, "pobj")
				: -1;
		if (noun < 0 || syntax.first(i) <= place.number() && place.number() <= syntax.last(i)) {
			return false;
		}
		return place.clause().is(noun, Kind.SURVEY) || place.clause().is(noun, Kind.DOCUMENT)
				|| this.words.of(place.clause().token(noun).lower(), "NN").isListed();
	}

	private Candidate candidate(Place place, int i, @Nullable Voice voice) {
		Clause clause = place.clause();
		int speaker = SpeakerFinder.of(clause, place.syntax(), i, place.number());
		CueWords.Cue word = this.words.of(clause.token(i).lower(), place.syntax().tag(i));
		if (voice != null && !word.isListed()) {
			word = this.words.of(clause.token(i).lower(), "VB");
			word = (word.isListed() || !place.syntax().isVerb(i)) ? word : FIGURE;
		}
		Features features = new CueFeatures(place, i, word, speaker, voice).all();
		if (voice != null) {
			return new Candidate(voice.cue(), voice.speaker(), voice, features);
		}
		Span phrase = (speaker >= 0) ? SpeakerFinder.phrase(clause, place.syntax(), speaker) : null;
		return new Candidate(clause.span(i, i + 1), phrase, null, features);
	}

}
