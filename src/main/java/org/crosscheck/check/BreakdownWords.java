package org.crosscheck.check;

import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Unit;
import org.crosscheck.text.WordList;

/**
 * The words by which a sentence makes parts of a whole, and which numbers can be parts of
 * which. Immutable and safe for use by several threads.
 */
final class BreakdownWords {

	private static final Pattern SPACE = Pattern.compile("[\\s,;:]+");

	/** The class of the words that say nothing but that people are counted. */
	private static final String PEOPLE = "people";

	private final Set<String> whole;

	private final Set<String> that;

	private final Set<String> left;

	private final Set<String> rest;

	private final Set<String> made;

	private final Set<String> pieces;

	private final Set<String> or;

	private final Set<String> aside;

	BreakdownWords() {
		WordList list = WordList.read(BreakdownWords.class, "breakdown-phrases.txt");
		this.whole = list.set("whole");
		this.that = list.set("that");
		this.left = list.set("left");
		this.rest = list.set("rest");
		this.made = list.set("made");
		this.pieces = list.set("pieces");
		this.or = list.set("or");
		this.aside = list.set("aside");
	}

	/** "Of the", at the beginning of a sentence, before the whole. */
	boolean opensWhole(String words) {
		return this.whole.contains(words);
	}

	/** "Of this, some", at the beginning of a sentence, for the sum before. */
	boolean refersToWhole(String words) {
		int comma = words.indexOf(',');
		String opening = (comma > 0) ? words.substring(0, comma) : words;
		return this.that.stream().anyMatch((phrase) -> opening.equals(phrase) || words.startsWith(phrase + " "));
	}

	/** "had returned, leaving", before what is left. */
	boolean leaves(String words) {
		return endsWithAny(words, this.left);
	}

	/** "and the rest, together", before the last part. */
	boolean endsList(String words) {
		return this.rest.stream().anyMatch((phrase) -> (" " + words + " ").contains(" " + phrase + " "));
	}

	/** "The budget is made up of", before a list of all parts. */
	boolean makesUp(String words) {
		return endsWithAny(words, this.made);
	}

	/** "The budget has three parts:", the number of the parts that follow. */
	boolean announcesParts(NumericClaim number, String after) {
		return after.endsWith(":") && this.pieces.contains(number.counted().head());
	}

	/** ", or", between a share and what it comes to. */
	boolean equates(String words) {
		return this.or.contains(words);
	}

	/** Whether words set the number behind them beside the list of parts. */
	boolean setsAside(String words) {
		return SPACE.splitAsStream(words).anyMatch(this.aside::contains)
				|| this.aside.stream().anyMatch((phrase) -> phrase.indexOf(' ') > 0 && words.contains(phrase))
				|| words.indexOf('(') >= 0 || words.indexOf(';') >= 0;
	}

	private static boolean endsWithAny(String words, Set<String> phrases) {
		return phrases.stream().anyMatch((phrase) -> words.equals(phrase) || words.endsWith(" " + phrase));
	}

	/** Whether a number may be a part of another: of one unit, and of the same things. */
	static boolean areAlike(NumericClaim whole, NumericClaim part) {
		Unit one = whole.value().unit();
		Unit two = part.value().unit();
		String head = part.counted().head();
		return one.dimension() == two.dimension() && one.base().equals(two.base()) && one.factor() == two.factor()
				&& isPlain(whole) && isPlain(part) && (one.dimension() != Dimension.COUNT || head.isEmpty()
						|| head.equals(whole.counted().head()) || part.counted().kind().equals(PEOPLE));
	}

	private static boolean isPlain(NumericClaim claim) {
		return claim.value().bound() == Bound.EXACT || claim.value().bound() == Bound.ABOUT;
	}

}
