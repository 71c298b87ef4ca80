package org.crosscheck.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a text found; sentences by their index, furniture left out.
 *
 * @param text the text that was read
 * @param clauses its sentences with what the lexicon knows
 * @param voices the statements of the rules by the sentence their content stands in
 * @param speakers what pronouns stood for when a sentence began
 * @param quotations all quotations in text order
 * @param owned indexes of the quotations whose speaker is known
 * @param headlines indexes of sentences that are headlines
 */
record Passage(AnalysedText text, Map<Integer, Clause> clauses, Map<Integer, List<Voice>> voices,
		Map<Integer, Speakers> speakers, List<Quotation> quotations, Set<Integer> owned, Set<Integer> headlines) {

	Passage {
		clauses = Map.copyOf(clauses);
		voices = Map.copyOf(voices);
		speakers = Map.copyOf(speakers);
		quotations = List.copyOf(quotations);
		owned = Set.copyOf(owned);
		headlines = Set.copyOf(headlines);
	}

	@Nullable Clause clause(int sentence) {
		return this.clauses.get(sentence);
	}

	List<Voice> voicesIn(int sentence) {
		return this.voices.getOrDefault(sentence, List.of());
	}

}
