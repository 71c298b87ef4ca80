package org.crosscheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.claim.AsOf;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.text.WordList;

/**
 * Tells ages of today ("Ada Lund, 61,") from those of another time ("left school at 16",
 * "was 16 at the time"). Immutable and safe for use by several threads.
 */
final class AgeWords {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

	private final Set<String> right;

	private final Set<String> within;

	private final List<String> behind;

	AgeWords() {
		WordList list = WordList.read(AgeWords.class, "other-age-words.txt");
		this.right = list.set("right before");
		this.within = list.set("before in its clause");
		this.behind = list.entries("right behind");
	}

	boolean areOfToday(NumericClaim claim) {
		if (claim.asOf().basis() == AsOf.Basis.EARLIER) {
			return false;
		}
		String before = claim.place().before().strip().toLowerCase(Locale.ROOT);
		List<String> clause = List.of(BETWEEN.split(before.substring(before.lastIndexOf(',') + 1), -1));
		String last = clause.stream().reduce("", (earlier, word) -> word.isEmpty() ? earlier : word);
		if (this.right.contains(last) || clause.stream().anyMatch(this.within::contains)) {
			return false;
		}
		String after = claim.place().after().strip().toLowerCase(Locale.ROOT);
		return this.behind.stream().noneMatch(after::startsWith);
	}

}
