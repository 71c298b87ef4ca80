package org.crosscheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.claim.NumericClaim;

/** What the words right before a number tell of it. Stateless. */
final class PrecedingWords {

	private static final Set<String> REST = Set.of("other", "remaining", "rest");

	private PrecedingWords() {
	}

	/** "the other 60", "leaving 60": worked out from two other numbers. */
	static boolean makeRemainder(NumericClaim claim) {
		List<String> before = before(claim);
		int last = before.size() - 1;
		boolean rest = last > 0 && REST.contains(before.get(last)) && before.get(last - 1).equals("the");
		boolean left = last > 1 && before.get(last).equals("of") && before.get(last - 2).equals("leaving");
		return rest || left || last >= 0 && before.get(last).equals("leaving");
	}

	/** "built by 200 engineers": who does it, not whom it is done to. */
	static boolean makeAgent(NumericClaim claim) {
		List<String> before = before(claim);
		return !before.isEmpty() && before.get(before.size() - 1).equals("by");
	}

	/** "faces a fine of": what a law allows, not what came of it. */
	static boolean makeThreat(NumericClaim claim) {
		return before(claim).stream().anyMatch(Set.of("faces", "face", "facing")::contains);
	}

	private static List<String> before(NumericClaim claim) {
		String sentence = claim.place().sentence();
		int start = claim.place().start() - claim.place().sentenceStart();
		boolean within = start > 0 && start <= sentence.codePointCount(0, sentence.length());
		String before = within ? sentence.substring(0, sentence.offsetByCodePoints(0, start)) : "";
		return List.of(before.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+", -1));
	}

}
