package org.crosscheck.article;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.text.WordList;

/**
 * The phrases by which page furniture is known (furniture.txt) and the form in which
 * lines are compared with them. Immutable and safe for use by several threads.
 */
final class FurniturePhrases {

	/** Longer paragraphs are never compared whole; no phrase comes near. */
	private static final int LONGEST = 400;

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

	private static final Pattern NUMBERS = Pattern.compile("\\d+(?:[.,:]\\d+)*[km]?\\b");

	private static final Pattern OUTER = Pattern.compile("^[^\\p{L}\\d©@]+|[^\\p{L}\\d]+$");

	private final Set<String> whole;

	private final Set<String> categories;

	private final List<String> starts;

	private final List<String> promotions;

	private final Set<String> teasers;

	private final List<String> credits;

	FurniturePhrases() {
		WordList list = WordList.read(FurniturePhrases.class, "furniture.txt");
		this.whole = list.set("whole");
		this.categories = list.set("category");
		this.starts = list.entries("start");
		this.promotions = list.entries("promotion");
		this.teasers = list.set("teasers");
		this.credits = list.entries("credit");
	}

	/** The form in which a line is compared; empty when it is too long to be a phrase. */
	static String normal(String line) {
		if (line.length() > LONGEST) {
			return "";
		}
		String plain = SPACES.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ").strip();
		return OUTER.matcher(NUMBERS.matcher(plain).replaceAll("N")).replaceAll("");
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

	/**
	 * Whether the words inside the last brackets or behind the last bar credit a picture.
	 */
	boolean isCredit(String normal) {
		return this.credits.stream()
			.anyMatch((credit) -> normal.endsWith(credit) && (normal.length() == credit.length()
					|| !Character.isLetter(normal.charAt(normal.length() - credit.length() - 1))));
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
