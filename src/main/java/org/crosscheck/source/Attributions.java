package org.crosscheck.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in one text. Immutable and safe for use by several threads.
 */
public final class Attributions {

	private final AnalysedText text;

	/** Voices by index of the sentence in which their content stands. */
	private final Map<Integer, List<Voice>> voices;

	private final Map<String, String> fullNames;

	Attributions(AnalysedText text, Map<Integer, List<Voice>> voices, Map<String, String> fullNames) {
		this.text = text;
		this.voices = Map.copyOf(voices);
		this.fullNames = Map.copyOf(fullNames);
	}

	Map<String, String> fullNames() {
		return this.fullNames;
	}

	/**
	 * Who says the number at a place.
	 * @param number a stretch of the text that was read, in UTF-16 units
	 * @return {@link Attribution#NONE} when it is said in the article's own voice
	 */
	public Attribution at(Span number) {
		Sentence sentence = sentenceAt(number.start());
		if (sentence == null) {
			return Attribution.NONE;
		}
		List<Voice> here = new ArrayList<>();
		for (Voice voice : this.voices.getOrDefault(sentence.index(), List.of())) {
			if (voice.content().contains(number.start())
					&& (voice.speaker() == null || !voice.speaker().overlaps(number))) {
				here.add(voice);
			}
		}
		here.sort(Comparator.comparing(Voice::stated).reversed().thenComparingInt((voice) -> voice.content().length()));
		return here.isEmpty() ? Attribution.NONE : attribution(here);
	}

	/**
	 * The innermost statement is first hand; thoughts and wishes that somebody else
	 * reports come behind it; a voice without a name counts only alone.
	 */
	private Attribution attribution(List<Voice> here) {
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
				(cue != null) ? cue.in(this.text.text()) : null, cue, List.copyOf(chain));
	}

	private @Nullable Sentence sentenceAt(int offset) {
		List<Sentence> sentences = this.text.sentences();
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
