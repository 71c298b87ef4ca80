package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Knows which words of a sentence name an event (its triggers), and which only look like
 * it: "two trains", "a toll road". Immutable.
 */
final class EventTriggers {

	private final ClassTable events;

	private final Set<String> verbs;

	private final Set<String> heads;

	EventTriggers(ClassTable events) {
		WordList words = WordList.read(EventTriggers.class, "event-homographs.txt");
		this.events = events;
		this.verbs = words.set("only as verbs");
		this.heads = words.set("only as heads");
	}

	/** The class of a word or of it with the next one, {@code null} without one. */
	@Nullable String classAt(List<Token> tokens, Syntax syntax, int at) {
		String word = tokens.get(at).lower();
		String pair = (at + 1 < tokens.size()) ? this.events.classOf(word, tokens.get(at + 1).lower()) : null;
		return (pair != null) ? pair : classOf(tokens, syntax, at);
	}

	/** The class of a word alone, {@code null} without one. */
	@Nullable String classOf(List<Token> tokens, Syntax syntax, int at) {
		String word = tokens.get(at).lower();
		String name = this.events.classOf(word);
		boolean other = name != null && (this.verbs.contains(word) && !syntax.isVerb(at)
				|| this.heads.contains(word) && syntax.isRelation(at, "compound", "nmod", "amod"));
		return other ? null : name;
	}

}
