package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.text.Name;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the names and places of a claim's sentence. Safe for use by several threads. */
final class ScopeReader {

	private final Set<String> placeCues = WordList.read(ScopeReader.class, "place-cues.txt").all();

	/**
	 * The scope of a claim.
	 * @param names names of the sentence
	 * @param forms one form for the ways the article names a thing
	 * @param counted index of the noun counted, -1 when there is none
	 * @param speaker where the speaker stands, whose name says nothing of the scope;
	 * {@code null} when nobody speaks
	 */
	Scope read(Sentence sentence, Syntax syntax, List<Name> names, NameForms forms, String event, int counted,
			@Nullable Span speaker) {
		List<Name> told = new ArrayList<>(names.size());
		SortedSet<String> places = new TreeSet<>();
		for (Name name : names) {
			if (speaker != null && speaker.overlaps(name.span())) {
				continue;
			}
			told.add(name);
			int first = sentence.tokenAt(name.span().start());
			int before = (first > 0 && sentence.tokens().get(first - 1).is("the")) ? first - 2 : first - 1;
			if (before >= 0 && this.placeCues.contains(sentence.tokens().get(before).lower())
					&& placesTheEvent(syntax, before, counted)) {
				places.add(forms.of(name.text()));
			}
		}
		return new Scope(event, List.copyOf(places), List.copyOf(forms.in(sentence, told, speaker)));
	}

	/**
	 * "killed in Aleppo" and "12 homes in Aleppo", but not "sent to the war in Ukraine".
	 */
	private static boolean placesTheEvent(Syntax syntax, int preposition, int counted) {
		int governor = syntax.head(preposition);
		return governor < 0 || governor == counted || !syntax.isNoun(governor);
	}

}
