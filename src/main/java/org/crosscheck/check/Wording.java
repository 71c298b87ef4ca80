package org.crosscheck.check;

import java.util.Locale;
import java.util.stream.Collectors;

import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.NumericClaim;

/** Words findings for a reader. Stateless. */
final class Wording {

	private static final ClassTable EVENTS = ClassTable.ofEvents();

	/**
	 * Longest quotation in an explanation, in characters; longer ones are cut at a word.
	 */
	private static final int LONGEST = 240;

	private Wording() {
	}

	/**
	 * The quantity in few words: "North Korean soldiers deployed", "city budget, spent";
	 * of "14 dead" and of "a toll of 14", "people killed".
	 */
	static String what(NumericClaim claim) {
		String thing = claim.counted().phrase().isEmpty() ? claim.subject().phrase() : claim.counted().phrase();
		if (thing.isEmpty()) {
			thing = claim.value().unit().name();
		}
		String event = claim.scope().event();
		if (event.isEmpty() || thing.toLowerCase(Locale.ROOT).contains(event)) {
			return thing;
		}
		if (thing.isEmpty()) {
			return event;
		}
		boolean participle = event.endsWith("ed");
		if (participle && event.equals(EVENTS.classOf(thing.toLowerCase(Locale.ROOT)))) {
			return "people " + event;
		}
		return thing + (participle && !claim.counted().phrase().isEmpty() ? " " : ", ") + event;
	}

	/** The sentence in quotation marks, cut around the number when long. */
	static String quote(NumericClaim claim) {
		String sentence = claim.place().sentence().strip();
		if (sentence.length() <= LONGEST) {
			return "“" + sentence + "”";
		}
		int number = Math.max(0, sentence.indexOf(claim.place().surface()));
		int from = Math.max(0, number - LONGEST / 2);
		int to = Math.min(sentence.length(), from + LONGEST);
		from = (from == 0) ? 0 : Math.max(from, sentence.indexOf(' ', from) + 1);
		to = (to == sentence.length()) ? to : Math.max(sentence.lastIndexOf(' ', to), number);
		return "“" + ((from > 0) ? "…" : "") + sentence.substring(from, Math.max(from, to))
				+ ((to < sentence.length()) ? "…" : "") + "”";
	}

	/** Who says it and where: "Jane Doe in The Harbour Post, 2026-10-21". */
	static String by(ClaimInContext context) {
		String source = context.claim().attribution().source();
		String publisher = context.article().publisher();
		StringBuilder by = new StringBuilder((source != null) ? source : "the article itself");
		by.append(" in ").append((publisher != null) ? publisher : context.article().path());
		if (context.article().published() != null) {
			by.append(", ").append(context.article().published());
		}
		return by.toString();
	}

	/** Both sides, the values, the rule. */
	static String explanation(ClaimInContext a, ClaimInContext b, String rule) {
		return quote(a.claim()) + " (" + by(a) + ") stands against " + quote(b.claim()) + " (" + by(b) + "). "
				+ sentence(a.claim().place().surface() + " and " + b.claim().place().surface() + ": " + rule);
	}

	/** What a sentence says, what follows from it, and what it should be. */
	static String flaw(ClaimInContext claim, Flaw flaw) {
		String parts = flaw.parts().stream().map((part) -> part.place().surface()).collect(Collectors.joining(", "));
		String whole = flaw.whole().isEmpty() ? "" : " against " + flaw.whole().get(0).place().surface();
		return quote(claim.claim()) + " (" + by(claim) + "). " + sentence(parts + whole + ": " + flaw.rule());
	}

	private static String sentence(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
	}

}
