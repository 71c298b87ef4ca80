package org.crosscheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Place;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose age of today a number is where the full name stands right beside it: "Ada
 * Lund, 61,", "61-year-old Ada Lund", "Ada Lund is 61". What is said of the grammatical
 * subject is not enough, for reports list the dead with their ages. Immutable and safe
 * for use by several threads.
 */
final class AgeBearer {

	/** Not what follows a nickname in quotes, which is the rest of a name. */
	private static final String NAME = "(?<![\"”’'] )(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]*){0,3} \\p{Lu}[\\p{L}’'-]+)";

	private static final Pattern APPOSED = Pattern.compile(NAME + "(?:, (?:aged |who is |now )?| \\()$");

	private static final Pattern SAID = Pattern.compile(NAME + " (?:is|was) (?:aged )?$");

	private static final Pattern CLOSED = Pattern.compile("^(?:[,.;:)]| and |$)");

	/** "A 40-year-old Don Spirit": as he was at another time. */
	private static final Pattern INDEFINITE = Pattern.compile("(?:^|[ “\"])[Aa]n? $|-$");

	private static final Pattern FOLLOWED = Pattern.compile("^ " + NAME);

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

	/** No name is longer; keeps the search short in a sentence without end. */
	private static final int LONGEST = 80;

	private final Set<String> other;

	private final Set<String> generations;

	AgeBearer() {
		WordList list = WordList.read(AgeBearer.class, "other-age-words.txt");
		this.other = list.set("before in its clause");
		this.generations = list.set("generations");
	}

	/**
	 * The full name, in lower case; {@code null} when it is nobody's with a full name, or
	 * of another time.
	 */
	@Nullable String of(NumericClaim claim) {
		Place place = claim.place();
		String all = place.before();
		String before = all.substring(Math.max(0, all.length() - LONGEST));
		String after = place.after();
		if (isOfAnotherTime(before)) {
			return null;
		}
		boolean closed = CLOSED.matcher(after).find();
		String name = closed ? found(APPOSED, before) : null;
		if (name == null && (closed || place.surface().endsWith("old"))) {
			name = found(SAID, before);
		}
		if (name == null && place.surface().endsWith("-old") && !INDEFINITE.matcher(before).find()) {
			name = found(FOLLOWED, after.substring(0, Math.min(LONGEST, after.length())));
		}
		return (name != null) ? unlessShared(name) : null;
	}

	private boolean isOfAnotherTime(String before) {
		String clause = before.substring(before.lastIndexOf(',', Math.max(0, before.length() - 3)) + 1);
		return List.of(BETWEEN.split(clause.toLowerCase(Locale.ROOT), -1)).stream().anyMatch(this.other::contains);
	}

	private static @Nullable String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : null;
	}

	private @Nullable String unlessShared(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return this.generations.contains(lower.substring(lower.lastIndexOf(' ') + 1)) ? null : lower;
	}

}
