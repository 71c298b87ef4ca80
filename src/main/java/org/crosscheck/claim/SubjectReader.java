package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;

/**
 * Finds what a value is said of: the noun that governs it ("a deficit of $2bn"), else the
 * subject of the clause it stands in ("unemployment rose to 5 %"), a relative pronoun
 * replaced by what it stands for. Safe for use by several threads.
 */
final class SubjectReader {

	/** Words before the head that belong to the name of the thing, at most. */
	private static final int LONGEST = 4;

	private static final int HOPS = 8;

	/** Prepositions that join a value to the thing it measures. */
	private static final Set<String> OF = Set.of("of", "worth", "at", "totalling", "totaling");

	private static final Set<String> IDLE = Set.of("DT", "PRP$", "PDT", "CD", "POS");

	/**
	 * The subject in lower case, without determiners; empty when the sentence gives none.
	 */
	String read(Sentence sentence, Syntax syntax, int number) {
		int at = number;
		for (int hops = 0; hops < HOPS && syntax.head(at) >= 0; hops++) {
			int head = syntax.head(at);
			if (OF.contains(sentence.tokens().get(at).lower()) && syntax.isNoun(head) && head < number) {
				return phrase(sentence, syntax, head);
			}
			if (syntax.isVerb(head)) {
				int subject = syntax.subject(head);
				if (subject >= 0 && !syntax.dominates(subject, number)) {
					return phrase(sentence, syntax, antecedent(syntax, head, subject));
				}
				if (subject >= 0) {
					return "";
				}
			}
			at = head;
		}
		return "";
	}

	/** "the firm, which employs 300": the firm. */
	private static int antecedent(Syntax syntax, int verb, int subject) {
		boolean relative = syntax.tag(subject).equals("WDT") || syntax.tag(subject).equals("WP");
		int noun = relative ? syntax.head(verb) : subject;
		return (noun >= 0) ? noun : subject;
	}

	private static String phrase(Sentence sentence, Syntax syntax, int head) {
		if (!syntax.isNoun(head)) {
			return "";
		}
		List<Token> tokens = sentence.tokens();
		int first = head;
		while (first > 0 && head - first < LONGEST && syntax.head(first - 1) == head
				&& !IDLE.contains(syntax.tag(first - 1))) {
			first--;
		}
		StringBuilder phrase = new StringBuilder();
		for (Token token : tokens.subList(first, head + 1)) {
			phrase.append(phrase.isEmpty() ? "" : " ").append(token.lower());
		}
		return phrase.toString();
	}

}
