package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;

/**
 * Tells which unsourced numbers need no source (semantics.md section 4.24): facts listed
 * in {@code common-knowledge.txt}, small counts that a definite phrase presents as known
 * ("the four leaders", "the 32-member alliance"), dates, and durations that only date the
 * telling. Safe for use by several threads.
 */
final class CommonKnowledge {

	private final List<String[]> facts;

	private final Set<String> presupposing;

	private final List<String> timeSpans;

	CommonKnowledge() {
		WordList list = WordList.read(CommonKnowledge.class, "common-knowledge.txt");
		this.facts = list.entries("facts").stream().map((line) -> line.split(" ", -1)).toList();
		this.presupposing = list.set("presupposing");
		this.timeSpans = list.entries("spans of time");
	}

	boolean exempts(AnalysedText text, Sentence sentence, Quantity quantity) {
		Dimension dimension = quantity.unit().dimension();
		if (dimension == Dimension.DATE || dimension == Dimension.AGE) {
			return true;
		}
		if (dimension == Dimension.DURATION) {
			String written = text.textOf(sentence).toLowerCase(Locale.ROOT);
			if (this.timeSpans.stream().anyMatch(written::contains)) {
				return true;
			}
		}
		return isPresupposed(sentence, quantity) || holdsFact(sentence);
	}

	private boolean isPresupposed(Sentence sentence, Quantity quantity) {
		int first = sentence.tokenAt(quantity.span().start());
		boolean small = quantity.unit().dimension() == Dimension.COUNT && quantity.high() < 100;
		boolean compound = sentence.tokenAt(quantity.span().end()) < sentence.tokens().size()
				&& sentence.tokens().get(sentence.tokenAt(quantity.span().end())).is("-");
		return small && first > 0 && (compound || this.presupposing.contains(sentence.tokens().get(first - 1).lower()));
	}

	private boolean holdsFact(Sentence sentence) {
		for (String[] fact : this.facts) {
			if (holds(sentence, fact)) {
				return true;
			}
		}
		return false;
	}

	private static boolean holds(Sentence sentence, String[] fact) {
		for (String stem : fact) {
			if (!holds(sentence, stem)) {
				return false;
			}
		}
		return true;
	}

	private static boolean holds(Sentence sentence, String stem) {
		for (Token token : sentence.tokens()) {
			if (token.lower().startsWith(stem)) {
				return true;
			}
		}
		return false;
	}

}
