package org.crosscheck.source;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;

/** Finds by the dependency tree whose word a cue gives. Stateless. */
final class SpeakerFinder {

	/** A cue further below a verb than this has nothing to do with its subject. */
	private static final int HIGHEST = 6;

	private static final int NOBODY = -1;

	private SpeakerFinder() {
	}

	/** The head of the speaker's phrase; -1 when the sentence names nobody. */
	static int of(Clause clause, Syntax syntax, int cue, int number) {
		if (isPhrase(clause, syntax, cue)) {
			int preposition = clause.is(cue, "according") ? syntax.child(cue, "prep") : cue;
			return (preposition >= 0) ? syntax.child(preposition, "pobj") : NOBODY;
		}
		return syntax.isVerb(cue) ? ofVerb(syntax, cue) : ofNoun(clause, syntax, cue, number);
	}

	/** "according to", "in the poll", "by its count". */
	static boolean isPhrase(Clause clause, Syntax syntax, int cue) {
		return syntax.tag(cue).equals("IN") || clause.is(cue, "according");
	}

	private static int ofVerb(Syntax syntax, int verb) {
		if (syntax.isPassive(verb)) {
			return syntax.agent(verb);
		}
		int subject = syntax.subject(verb);
		if (subject >= 0) {
			boolean relative = syntax.tag(subject).startsWith("W") && syntax.isRelation(verb, "relcl");
			return relative ? syntax.head(verb) : subject;
		}
		int agent = syntax.agent(verb);
		if (agent >= 0 || syntax.isRelation(verb, "acl")) {
			return (agent >= 0) ? agent : syntax.head(verb);
		}
		return ofVerbAbove(syntax, verb);
	}

	private static int ofNoun(Clause clause, Syntax syntax, int noun, int number) {
		int owner = syntax.child(noun, "poss");
		if (owner >= 0) {
			return owner;
		}
		int preposition = syntax.child(noun, "prep");
		if (preposition >= 0 && clause.isAny(preposition, "by", "from", "of")
				&& !syntax.dominates(preposition, number)) {
			int source = syntax.child(preposition, "pobj");
			if (source >= 0) {
				return source;
			}
		}
		return ofVerbAbove(syntax, noun);
	}

	private static int ofVerbAbove(Syntax syntax, int token) {
		int at = syntax.head(token);
		for (int hops = 0; at >= 0 && hops < HIGHEST; hops++) {
			int subject = TreePath.isClauseHead(syntax, at) ? syntax.subject(at) : NOBODY;
			if (subject >= 0) {
				return syntax.dominates(subject, token) ? NOBODY : subject;
			}
			at = syntax.head(at);
		}
		return NOBODY;
	}

	/** Where the phrase stands that a noun heads, without clauses and asides. */
	static Span phrase(Clause clause, Syntax syntax, int head) {
		int from = syntax.first(head);
		while (from < head && (clause.isComma(from) || clause.isQuote(from))) {
			from++;
		}
		int to = head + 1;
		for (int child : syntax.children(head)) {
			if (child > head && syntax.first(child) <= to + 1 && syntax.isRelation(child, "prep", "cc", "conj")) {
				to = Math.max(to, syntax.last(child) + 1);
			}
		}
		return clause.span(from, to);
	}

	/** What kind of word the speaker's head is. */
	static String kind(Clause clause, Syntax syntax, int head) {
		if (head < 0) {
			return "nobody";
		}
		String pronoun = pronoun(clause.token(head).lower());
		if (!pronoun.isEmpty()) {
			return pronoun;
		}
		if (syntax.isProperNoun(head)) {
			return clause.is(head, Kind.OUTLET) ? "outlet" : clause.is(head, Kind.BODY) ? "named body"
					: clause.is(head, Kind.COUNTRY) ? "country" : syntax.tag(head).equals("NNPS") ? "names" : "name";
		}
		if (clause.is(head, Kind.DOCUMENT) || clause.is(head, Kind.SURVEY)) {
			return clause.is(head, Kind.SURVEY) ? "survey" : "document";
		}
		if (clause.is(head, Kind.ANONYMOUS) || clause.is(head, Kind.ROLE)) {
			return clause.is(head, Kind.ANONYMOUS) ? "anonymous" : clause.is(head, Kind.PLURAL) ? "roles" : "role";
		}
		if (clause.is(head, Kind.BODY)) {
			return "body";
		}
		return (syntax.tag(head).equals("CD") || syntax.child(head, "num") >= 0) ? "counted" : syntax.tag(head);
	}

	private static String pronoun(String lower) {
		return switch (lower) {
			case "he", "she", "his", "her" -> "he";
			case "they", "their" -> "they";
			case "it", "its" -> "it";
			case "i", "we", "you", "my", "our", "your" -> "we";
			case "which", "that" -> "which";
			case "who", "there" -> lower;
			default -> "";
		};
	}

}
