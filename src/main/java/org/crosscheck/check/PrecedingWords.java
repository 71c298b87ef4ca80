package org.crosscheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.text.WordList;

/**
 * What the words right before a number tell of it. Immutable and safe for use by several
 * threads.
 */
final class PrecedingWords {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'’]+");

	private final Set<String> rest;

	private final Set<String> threats;

	PrecedingWords() {
		WordList list = WordList.read(PrecedingWords.class, "preceding-words.txt");
		this.rest = list.set("rest");
		this.threats = list.set("threat");
	}

	/** "the other 60", "leaving 60": worked out from two other numbers. */
	boolean makeRemainder(NumericClaim claim) {
		List<String> before = before(claim);
		int last = before.size() - 1;
		boolean named = last > 0 && this.rest.contains(before.get(last)) && before.get(last - 1).equals("the");
		boolean left = last > 1 && before.get(last).equals("of") && before.get(last - 2).equals("leaving");
		return named || left || last >= 0 && before.get(last).equals("leaving");
	}

	/** "built by 200 engineers": who does it, not whom it is done to. */
	boolean makeAgent(NumericClaim claim) {
		List<String> before = before(claim);
		return !before.isEmpty() && before.get(before.size() - 1).equals("by");
	}

	/** "faces a fine of": what a law allows, not what came of it. */
	boolean makeThreat(NumericClaim claim) {
		return before(claim).stream().anyMatch(this.threats::contains);
	}

	private static List<String> before(NumericClaim claim) {
		return List.of(BETWEEN.split(claim.place().before().strip().toLowerCase(Locale.ROOT), -1));
	}

}
