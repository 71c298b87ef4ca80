package org.crosscheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.article.Role;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.SyntaxAnalyzer;

/**
 * Finds whom "he", "it" or "they" at the head of a clause means when its own sentence
 * does not tell: the subject of the sentence before, if exactly one there agrees. Two
 * that agree would be a guess, and a wrong subject makes two claims look like one. Safe
 * for use by several threads.
 */
final class PreviousSubject {

	/** Longer sentences have too many subjects to be sure, in tokens. */
	private static final int LONGEST = 60;

	private final SyntaxAnalyzer analyzer;

	PreviousSubject(SyntaxAnalyzer analyzer) {
		this.analyzer = analyzer;
	}

	/** What a pronoun of a sentence stands for; {@link Subject#UNKNOWN} when unsure. */
	Subject read(PartText part, Sentence sentence, String pronoun) {
		if (sentence.index() == 0) {
			return Subject.UNKNOWN;
		}
		Sentence before = part.text().sentences().get(sentence.index() - 1);
		if (before.tokens().size() > LONGEST || sentence.paragraph() - before.paragraph() > 1
				|| part.roleOf(before) != Role.BODY || part.isFurniture(before.span())) {
			return Subject.UNKNOWN;
		}
		Syntax syntax = this.analyzer.analyse(before);
		ParsedSentence parsed = new ParsedSentence(before, syntax, List.of(), List.of());
		Set<Subject> subjects = new HashSet<>();
		for (int i = 0; i < parsed.size(); i++) {
			if (syntax.isRelation(i, "nsubj", "nsubjpass") && parsed.isThing(i)
					&& Antecedents.agrees(parsed, pronoun, i)) {
				subjects.add(new Subject(NounPhrase.of(parsed, i), syntax.isProperNoun(i)));
			}
		}
		return (subjects.size() == 1) ? subjects.iterator().next() : Subject.UNKNOWN;
	}

}
