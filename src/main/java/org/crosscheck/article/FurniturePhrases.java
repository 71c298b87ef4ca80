package org.crosscheck.article;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * The phrases by which page furniture is known (furniture.txt) and the form in which
 * lines are compared with them. Immutable and safe for use by several threads.
 */
final class FurniturePhrases {

	private final Set<String> whole;

	private final Set<String> categories;

	private final List<String> starts;

	private final List<String> promotions;

	private final Set<String> teasers;

	private final List<String> credits;

	private final List<String> namedCredits;

	FurniturePhrases() {
		WordList list = WordList.read(FurniturePhrases.class, "furniture.txt");
		this.whole = list.set("whole");
		this.categories = list.set("category");
		this.starts = list.entries("start");
		this.promotions = list.entries("promotion");
		this.teasers = list.set("teasers");
		this.credits = list.entries("credit");
		this.namedCredits = list.entries("credit-after-name");
	}

	boolean isWhole(String normal) {
		return this.whole.contains(normal);
	}

	boolean isCategory(String normal) {
		return this.categories.contains(normal);
	}

	boolean isTeaserHeading(String normal) {
		return this.teasers.contains(normal);
	}

	/** "Also on Coast Post": a heading of teasers that names the page. */
	boolean opensTeaserHeading(String normal) {
		return normal.chars().filter((c) -> c == ' ').count() <= 5 && startsWithAny(normal, this.teasers);
	}

	boolean hasFurnitureStart(String normal) {
		return startsWithAny(normal, this.starts);
	}

	boolean hasPromotionStart(String normal) {
		return startsWithAny(normal, this.promotions);
	}

	/** Whether words in brackets credit a picture. */
	boolean isCredit(String normal) {
		return this.credits.stream().anyMatch((credit) -> endsWithWord(normal, credit))
				|| this.namedCredits.stream().anyMatch((credit) -> normal.endsWith("/" + credit));
	}

	private static boolean endsWithWord(String text, String word) {
		int before = text.length() - word.length() - 1;
		return text.endsWith(word) && (before < 0 || !Character.isLetter(text.charAt(before)));
	}

	private static boolean startsWithAny(String text, Collection<String> starts) {
		for (String start : starts) {
			if (text.startsWith(start)) {
				char last = start.charAt(start.length() - 1);
				boolean wordEnds = text.length() == start.length() || !Character.isLetterOrDigit(last)
						|| !Character.isLetterOrDigit(text.charAt(start.length()));
				if (wordEnds) {
					return true;
				}
			}
		}
		return false;
	}

}
