package org.crosscheck.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.claim.NumericClaim;

/**
 * Tells by what stands behind "of" whether two nouns of one form count one thing: "three
 * counts of murder" are no "four counts of fraud". Stateless.
 */
final class OfPhrases {

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

	private OfPhrases() {
	}

	/** Whether both say of what, and say different things. */
	static boolean differ(NumericClaim a, NumericClaim b) {
		String one = of(a);
		String two = of(b);
		return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
	}

	/** The word behind "counts of", empty without one. */
	private static String of(NumericClaim claim) {
		String[] words = BETWEEN.split(claim.place().after().strip().toLowerCase(Locale.ROOT), 5);
		boolean said = words.length > 2 && words[1].equals("of");
		int at = (said && DETERMINERS.contains(words[2])) ? 3 : 2;
		return (said && at < words.length) ? words[at] : "";
	}

}
