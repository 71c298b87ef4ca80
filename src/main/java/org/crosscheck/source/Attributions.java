package org.crosscheck.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in one text. Immutable and safe for use by several threads.
 */
public final class Attributions {

	private final Passage passage;

	private final NamedInText named;

	private final Weigher weigher;

	Attributions(Passage passage, NamedInText named, Weigher weigher) {
		this.passage = passage;
		this.named = named;
		this.weigher = weigher;
	}

	AnalysedText text() {
		return this.passage.text();
	}

	NamedInText named() {
		return this.named;
	}

	/**
	 * Who says the number at a place, by the rules alone.
	 * @param number a stretch of the text that was read, in UTF-16 units
	 * @return {@link Attribution#NONE} when it is said in the article's own voice
	 */
	public Attribution at(Span number) {
		Sentence sentence = sentenceAt(number.start());
		List<Voice> here = (sentence != null) ? voices(sentence, number) : List.of();
		return here.isEmpty() ? Attribution.NONE : attribution(here);
	}

	/**
	 * Who says the number at a place, all that speaks for and against it weighed. Words
	 * such as "reportedly" make it hearsay whatever else is there (semantics.md section
	 * 3); headlines, which have a grammar of their own, are left to the rules.
	 * @param number a stretch of the text that was read, in UTF-16 units
	 * @param syntax tags and tree of the sentence it stands in
	 * @return UNSOURCED with the nearest party that was rejected when it is said in the
	 * article's own voice
	 */
	public Attribution at(Span number, Syntax syntax) {
		Place place = place(number, syntax);
		if (place == null || place.isHeadline()) {
			return at(number);
		}
		List<Candidate> candidates = this.weigher.candidates(place);
		AttributionModel.Verdict verdict = this.weigher.weigh(place, candidates);
		Candidate best = verdict.best();
		List<Voice> sure = place.voices()
			.stream()
			.filter((voice) -> voice.isSure() && !(voice.isClosing() && place.path().isAside()))
			.toList();
		boolean figure = sure.stream().anyMatch((voice) -> voice.kind() == Statement.Kind.FIGURE);
		if (best != null && verdict.isSaid() && !figure) {
			return attribution(place, best);
		}
		if (figure) {
			return attribution(place.voices());
		}
		return sure.isEmpty() ? Attribution.NONE.without(this.weigher.rejected(place, candidates, verdict, this))
				: attribution(sure);
	}

	/** What a candidate says of a number, with those through whom it is said. */
	Attribution attribution(Place place, Candidate candidate) {
		List<Voice> here = new ArrayList<>(place.voices());
		Voice voice = candidate.voice();
		if (voice != null) {
			here.remove(voice);
		}
		else {
			voice = voice(place, candidate);
		}
		here.add(0, voice);
		return attribution(here);
	}

	/** The number in its sentence; {@code null} in page furniture. */
	@Nullable Place place(Span number, Syntax syntax) {
		Sentence sentence = sentenceAt(number.start());
		Clause clause = (sentence != null) ? this.passage.clause(sentence.index()) : null;
		if (sentence == null || clause == null || syntax.size() != clause.size()) {
			return null;
		}
		int token = Math.min(clause.size() - 1, sentence.tokenAt(number.end() - 1));
		List<Voice> voices = voices(sentence, number);
		voices.removeIf((voice) -> isNoun(voice, sentence, syntax));
		return Place.of(clause, syntax, token, voices, this.passage);
	}

	/** "Local reports": a noun for the tagger, whatever the rules took it for. */
	private static boolean isNoun(Voice voice, Sentence sentence, Syntax syntax) {
		Span cue = voice.cue();
		if (cue == null || voice.party() == null || !sentence.span().contains(cue.start())) {
			return false;
		}
		int token = sentence.tokenAt(cue.start());
		return sentence.tokens().get(token).end() == cue.end() && sentence.tokens().get(token).lower().endsWith("s")
				&& syntax.tag(token).equals("NNS") && token + 1 < syntax.size() && syntax.isVerb(token + 1);
	}

	private Voice voice(Place place, Candidate candidate) {
		Sentence sentence = place.clause().sentence();
		Span speaker = candidate.speaker();
		Speakers speakers = this.passage.speakers().get(sentence.index());
		Party party = (speaker != null && speakers != null) ? speakers.identify(sentence, speaker) : null;
		return new Voice(sentence.span(), party, speaker, candidate.cue(), Statement.Kind.SPEECH);
	}

	private List<Voice> voices(Sentence sentence, Span number) {
		List<Voice> here = new ArrayList<>();
		for (Voice voice : this.passage.voicesIn(sentence.index())) {
			if (voice.content().contains(number.start())
					&& (voice.speaker() == null || !voice.speaker().overlaps(number))) {
				here.add(voice);
			}
		}
		here.sort(Comparator.comparing(Voice::stated).reversed().thenComparingInt((voice) -> voice.content().length()));
		return here;
	}

	/**
	 * Whom an outlet cites is first hand, then the innermost statement; thoughts and
	 * wishes that somebody else reports come behind it; a voice without a name counts
	 * only alone.
	 */
	private Attribution attribution(List<Voice> said) {
		List<Voice> here = new ArrayList<>(said);
		boolean secondHand = here.stream().anyMatch(Voice::isOutlet);
		here.sort(Comparator.comparingInt((voice) -> rank(voice, secondHand)));
		Set<String> chain = new LinkedHashSet<>();
		Voice first = null;
		SourceStatus status = SourceStatus.WEAKLY_SOURCED;
		for (Voice voice : here) {
			Party party = voice.party();
			if (party != null) {
				first = (first != null) ? first : voice;
				chain.add(party.text());
				status = (party.status() == SourceStatus.SOURCED) ? SourceStatus.SOURCED : status;
			}
		}
		Voice shown = (first != null) ? first : here.get(0);
		Party party = shown.party();
		Span cue = shown.cue();
		return new Attribution(status, (party != null) ? party.sourceClass() : SourceClass.ANONYMOUS,
				(party != null) ? party.text() : null, (party != null) ? shown.speaker() : null,
				(cue != null) ? cue.in(this.passage.text().text()) : null, cue, List.copyOf(chain));
	}

	private static int rank(Voice voice, boolean secondHand) {
		return switch (voice.kind()) {
			case CITED -> secondHand ? 0 : 3;
			case FIGURE -> 1;
			default -> 2;
		};
	}

	private @Nullable Sentence sentenceAt(int offset) {
		List<Sentence> sentences = this.passage.text().sentences();
		int low = 0;
		int high = sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentences.get(middle).span().end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low < sentences.size()) ? sentences.get(low) : null;
	}

}
