package org.crosscheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.text.WordList;

/**
 * Reads how far a number reaches: by the words that open its clause ("Nationwide, 9 were
 * killed", "in the town it is 9") or those behind it before the next number ("9 in the
 * town"). Immutable and safe for use by several threads.
 */
final class ExtentReader {

	private static final List<String> SIZES = List.of("quarter", "town", "county", "region", "country", "world");

	private static final Pattern TOKENS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’-]*[\\p{L}\\p{N}]|\\S");

	private static final Set<String> OPENERS = Set.of(",", ";", ":", "and", "but", "while", "“", "\"", "—", "–");

	private static final List<String> AS_A_WHOLE = List.of("as", "a", "whole");

	/** Longest phrase of place, in words between preposition and noun. */
	private static final int LONGEST = 5;

	private final Map<String, Integer> nouns = new HashMap<>();

	private final Map<String, Integer> adverbs = new HashMap<>();

	private final Set<String> prepositions;

	private final Set<String> within;

	private final Set<String> others;

	ExtentReader() {
		WordList words = WordList.read(ExtentReader.class, "extents.txt");
		for (int i = 0; i < SIZES.size(); i++) {
			int size = i + 1;
			words.set(SIZES.get(i)).forEach((noun) -> this.nouns.put(noun, size));
			words.set("adverbs of " + SIZES.get(i)).forEach((adverb) -> this.adverbs.put(adverb, size));
		}
		this.prepositions = words.set("prepositions");
		this.within = words.set("within");
		this.others = words.set("others");
	}

	Extent read(NumericClaim claim) {
		List<String> before = tokens(claim.place().before());
		Extent opening = opening(before);
		return opening.isSaid() ? opening : behind(tokens(claim.place().after()));
	}

	/** What stands first in the clause of a number, behind the number before it. */
	private Extent opening(List<String> tokens) {
		int from = tokens.size();
		while (from > 0 && !isNumber(tokens.get(from - 1))) {
			from--;
		}
		for (int at = tokens.size() - 1; at >= from; at--) {
			boolean opens = at == 0 || OPENERS.contains(tokens.get(at - 1).toLowerCase(Locale.ROOT));
			Extent extent = opens ? at(tokens, at) : Extent.NONE;
			if (extent.isSaid()) {
				return extent;
			}
		}
		return Extent.NONE;
	}

	private Extent behind(List<String> tokens) {
		for (int at = 0; at < tokens.size() && !isNumber(tokens.get(at)); at++) {
			if (tokens.get(at).equals(";") || at > 0 && tokens.get(at - 1).equals(",") && isOfNext(tokens, at)) {
				return Extent.NONE;
			}
			Extent extent = at(tokens, at);
			if (extent.isSaid()) {
				return extent;
			}
		}
		return Extent.NONE;
	}

	/**
	 * ", in the town 9": a place behind a comma and before a number is the next one's.
	 */
	private static boolean isOfNext(List<String> tokens, int from) {
		int at = from;
		while (at < tokens.size() && at - from <= LONGEST && !isNumber(tokens.get(at))) {
			at++;
		}
		return at < tokens.size() && isNumber(tokens.get(at));
	}

	/** The extent that a phrase gives which begins at a token. */
	private Extent at(List<String> tokens, int at) {
		String first = tokens.get(at).toLowerCase(Locale.ROOT);
		Integer adverb = this.adverbs.get(first);
		if (adverb != null) {
			return new Extent(adverb, true);
		}
		if (!this.prepositions.contains(first)) {
			return Extent.NONE;
		}
		boolean whole = first.equals("across") || first.equals("throughout");
		for (int i = at + 1; i < tokens.size() && i - at <= LONGEST; i++) {
			String word = tokens.get(i).toLowerCase(Locale.ROOT);
			Integer size = this.nouns.get(word);
			if (size != null) {
				return new Extent(size, whole || isWhole(tokens, i + 1));
			}
			boolean name = Character.isUpperCase(tokens.get(i).codePointAt(0));
			if (this.others.contains(word) || !name && !this.within.contains(word)) {
				return Extent.NONE;
			}
			whole |= word.equals("whole") || word.equals("entire");
		}
		return Extent.NONE;
	}

	private static boolean isWhole(List<String> tokens, int from) {
		return from + AS_A_WHOLE.size() <= tokens.size()
				&& tokens.subList(from, from + AS_A_WHOLE.size()).equals(AS_A_WHOLE);
	}

	private static boolean isNumber(String token) {
		return Character.isDigit(token.codePointAt(0));
	}

	private static List<String> tokens(String text) {
		return TOKENS.matcher(text).results().map(MatchResult::group).toList();
	}

}
