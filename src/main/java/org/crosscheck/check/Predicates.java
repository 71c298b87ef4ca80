package org.crosscheck.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.claim.ContentWords;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.text.WordList;

/**
 * Tells whether two sentences say the same of the things counted, where no event class
 * does: they must share a word besides the thing itself ("homes without power"). Changes
 * must also run over the same time. Safe for use by several threads.
 */
final class Predicates {

	private final ContentWords contentWords = new ContentWords();

	private final Set<String> periods = WordList.read(Predicates.class, "change-periods.txt").all();

	/** Why they say different things; empty when they may say the same. */
	String apart(NumericClaim a, NumericClaim b) {
		boolean sameSentence = a.articleId().equals(b.articleId()) && a.place().part() == b.place().part()
				&& a.place().sentenceIndex() == b.place().sentenceIndex();
		if (sameSentence && Party.compare(a.attribution(), b.attribution()) != Slot.DIFFERENT) {
			return "one sentence sets them side by side";
		}
		if (a.measure() == Measure.CHANGE && !periods(a).equals(periods(b))) {
			return "the changes run over different times";
		}
		return (a.scope().event().isEmpty() && !sayTheSame(a, b)) ? "nothing says that the same holds of both" : "";
	}

	private boolean sayTheSame(NumericClaim a, NumericClaim b) {
		Set<String> shared = new HashSet<>(this.contentWords.of(a.place().sentence()));
		shared.retainAll(this.contentWords.of(b.place().sentence()));
		shared.remove(a.counted().head());
		shared.remove(b.counted().head());
		a.scope().names().forEach((name) -> shared.removeIf(name::contains));
		return !shared.isEmpty();
	}

	private Set<String> periods(NumericClaim claim) {
		Set<String> found = new HashSet<>();
		for (String word : claim.place().sentence().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
			boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
			if (year || this.periods.contains(word)) {
				found.add(word);
			}
		}
		return found;
	}

}
