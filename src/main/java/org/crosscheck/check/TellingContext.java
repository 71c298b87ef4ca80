package org.crosscheck.check;

import java.util.HashSet;
import java.util.Set;

import org.crosscheck.article.Role;
import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.ContentWords;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.NumericClaim;

/**
 * Tells whether two sentences have enough in common to tell of one event. What happened
 * and to whom is what makes them comparable and does not count; the names and the other
 * content words do. A headline or lead stands for its whole article, which the article's
 * own words then speak for. Safe for use by several threads.
 */
final class TellingContext {

	/** Sentences from the beginning that tell the article's main event. */
	private static final int LEAD = 3;

	/**
	 * Shared content words that make two sentences tell of one event without a shared
	 * name.
	 */
	private static final int WORDS = 2;

	private final Nations nations = new Nations();

	private final ContentWords contentWords = new ContentWords();

	private final ClassTable events = ClassTable.ofEvents();

	private final ClassTable things = ClassTable.ofThingsCounted();

	boolean isShared(ClaimInContext a, ClaimInContext b) {
		Set<String> namesA = names(a.claim());
		Set<String> namesB = names(b.claim());
		boolean shareName = namesA.stream().anyMatch((name) -> matches(name, namesB));
		boolean main = isMain(a.claim()) && isMain(b.claim());
		boolean oneArticle = a.claim().articleId().equals(b.claim().articleId());
		Slot party = Party.compare(a.claim().attribution(), b.claim().attribution());
		boolean rivals = oneArticle && party == Slot.DIFFERENT;
		boolean oneSpeaker = !oneArticle && party == Slot.EQUAL && a.claim().attribution().source() != null;
		if (!rivals && !namesA.isEmpty() && !namesB.isEmpty() && !shareName) {
			return false;
		}
		boolean display = PairJudge.isDisplay(a.claim()) != PairJudge.isDisplay(b.claim());
		return shareName || rivals || oneSpeaker || main && (!oneArticle || display)
				|| sharesWords(a.claim(), b.claim());
	}

	/**
	 * Names in the sentence that tell one event from another: of anything but countries.
	 */
	private Set<String> names(NumericClaim claim) {
		Set<String> names = new HashSet<>(claim.scope().names());
		names.removeIf((name) -> this.nations.countryOf(name) != null || this.contentWords.of(name).isEmpty());
		return names;
	}

	/** "Aleppo" and "eastern Aleppo" are one place here. */
	private static boolean matches(String name, Set<String> others) {
		return others.stream().anyMatch((other) -> other.contains(name) || name.contains(other));
	}

	private boolean sharesWords(NumericClaim a, NumericClaim b) {
		Set<String> words = words(a);
		words.retainAll(words(b));
		return words.size() >= WORDS;
	}

	static boolean isMain(NumericClaim claim) {
		return claim.place().role() == Role.HEADLINE || claim.place().sentenceIndex() < LEAD;
	}

	/**
	 * What the sentence says besides the event class, the thing counted and the speaker.
	 */
	private Set<String> words(NumericClaim claim) {
		Set<String> words = new HashSet<>(this.contentWords.of(claim.place().sentence()));
		words.removeIf((word) -> this.events.classOf(word) != null || this.things.classOf(word) != null
				|| this.nations.countryOf(word) != null);
		String source = claim.attribution().source();
		if (source != null) {
			words.removeAll(this.contentWords.of(source));
		}
		return words;
	}

}
