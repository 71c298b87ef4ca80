package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Knows plural nouns that taggers take for verbs where a noun stands before them ("House
 * prices up 5 %", "Download speeds averaged 40"). Immutable.
 */
final class Homographs {

	private final Set<String> mostlyNouns;

	private final Set<String> either;

	Homographs() {
		WordList words = WordList.read(Homographs.class, "subject-words.txt");
		this.mostlyNouns = words.set("noun rather than verb");
		this.either = words.set("noun or verb");
	}

	/** Whether the token is a noun wherever a noun may stand. */
	boolean isNoun(ParsedSentence parsed, int token) {
		return parsed.is(token, this.mostlyNouns);
	}

	/**
	 * The head of the noun phrase that a tree has cut before its last noun; the same noun
	 * where it has not.
	 */
	int head(ParsedSentence parsed, int noun) {
		int next = noun + 1;
		Syntax syntax = parsed.syntax();
		boolean cut = next + 1 < parsed.size() && syntax.isVerb(next) && syntax.head(noun) == next
				&& !parsed.isNumber(next + 1)
				&& (isFinite(syntax.tag(next + 1)) || parsed.is(next, this.either) && isVerbal(syntax, next + 1)
						|| isNoun(parsed, next) && (isVerbal(syntax, next + 1) || isDirection(syntax, next + 1)));
		return cut ? next : noun;
	}

	/** Two finite verbs never follow each other: the first is a noun. */
	private static boolean isFinite(String tag) {
		return tag.equals("VBD") || tag.equals("MD");
	}

	private static boolean isVerbal(Syntax syntax, int token) {
		return syntax.isVerb(token) || syntax.tag(token).equals("MD")
				|| syntax.tag(token).equals("JJ") && syntax.head(token) > token;
	}

	/** "to", "up" or "down": no object of the word before it. */
	private static boolean isDirection(Syntax syntax, int token) {
		return syntax.tag(token).equals("TO") || syntax.tag(token).equals("RP");
	}

}
