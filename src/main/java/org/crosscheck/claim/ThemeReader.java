package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Finds the noun that a value is said of by climbing the tree from the value. A noun
 * above it is what it measures ("a loss of $5m", "a 5 % stake", "revenue, up 5 %"),
 * unless the noun only says that a value follows ("a total of"). At a verb it is the
 * object, when the value is added to one ("cut rates by 5 %"), else the subject ("rates
 * fell 5 %"). Safe for use by several threads.
 */
final class ThemeReader {

	private static final int HOPS = 12;

	private final Set<String> measuring;

	private final Set<String> changes;

	private final Set<String> ofChange = Set.of("in", "of", "for", "to");

	private final Set<String> ofMeasure = Set.of("of", "for");

	ThemeReader() {
		WordList words = WordList.read(ThemeReader.class, "subject-words.txt");
		this.measuring = words.set("measuring");
		this.changes = words.set("changes");
	}

	/**
	 * The noun, {@link ParsedSentence#NONE} when the tree has none.
	 * @param start the token through which the value hangs on the tree
	 */
	int read(ParsedSentence parsed, int start) {
		Syntax syntax = parsed.syntax();
		int at = start;
		int spare = ParsedSentence.NONE;
		for (int hops = 0; hops < HOPS; hops++) {
			int head = syntax.head(at);
			if (head < 0) {
				return spare;
			}
			if (syntax.isVerb(head) && !parsed.isNumber(head)) {
				int noun = atVerb(parsed, head, at, start);
				if (noun >= 0) {
					return changed(parsed, noun, start);
				}
				if (syntax.isRelation(at, "nsubj", "nsubjpass") || !leadsOn(syntax, head)) {
					return spare;
				}
			}
			else if (parsed.isThing(head) && !isSibling(parsed, at, head)) {
				int noun = changed(parsed, head, start);
				if (!this.measuring.contains(parsed.word(noun))) {
					return noun;
				}
				spare = noun;
			}
			at = head;
		}
		return spare;
	}

	/** "12 miners and 40": two that hang on the same. */
	private static boolean isSibling(ParsedSentence parsed, int at, int head) {
		return parsed.syntax().isRelation(at, "conj") && at > head && parsed.syntax().child(at, "prep") < 0;
	}

	private static boolean leadsOn(Syntax syntax, int verb) {
		return syntax.isRelation(verb, "pcomp", "acl", "relcl", "xcomp", "advcl", "conj");
	}

	private static int atVerb(ParsedSentence parsed, int verb, int at, int value) {
		Syntax syntax = parsed.syntax();
		if (syntax.isRelation(at, "nsubj", "nsubjpass")) {
			return ClauseRoles.predicate(parsed, verb, value);
		}
		boolean added = !syntax.isRelation(at, "dobj", "attr", "advcl", "conj", "ccomp")
				&& (!syntax.isRelation(at, "prep") || ClauseRoles.isOfObject(parsed.word(at)));
		int object = added ? ClauseRoles.object(parsed, verb, value) : ParsedSentence.NONE;
		return (object >= 0) ? object : ClauseRoles.subject(parsed, verb, value);
	}

	/** "a 25 % drop in sales": sales; "a total of $5m in grants": grants. */
	private int changed(ParsedSentence parsed, int noun, int value) {
		Set<String> prepositions = this.changes.contains(parsed.word(noun)) ? this.ofChange
				: this.measuring.contains(parsed.word(noun)) ? this.ofMeasure : Set.of();
		int complement = parsed.complement(noun, prepositions);
		return (complement >= 0 && !parsed.syntax().dominates(complement, value)) ? complement : noun;
	}

}
