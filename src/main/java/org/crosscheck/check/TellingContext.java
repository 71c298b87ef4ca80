package org.crosscheck.check;

import java.util.Set;

import org.crosscheck.article.Role;
import org.crosscheck.claim.NumericClaim;

/**
 * Tells whether two sentences have enough in common to tell of one event. What happened
 * and to whom is what makes them comparable and does not count; the names and the other
 * content words do. A headline or lead stands for its whole article, which the article's
 * own words then speak for. Stateless.
 */
final class TellingContext {

	/** Sentences from the beginning that tell the article's main event. */
	private static final int LEAD = 3;

	/**
	 * Shared content words that make two sentences tell of one event without a shared
	 * name.
	 */
	private static final int WORDS = 2;

	private TellingContext() {
	}

	static boolean isShared(Comparand a, Comparand b) {
		boolean shareName = a.names().stream().anyMatch((name) -> matches(name, b.names()));
		if (a.sameHolder(b)) {
			return true;
		}
		boolean oneArticle = a.sameArticle(b);
		Slot party = a.party(b);
		boolean rivals = oneArticle && party == Slot.DIFFERENT;
		boolean onePeople = Comparand.shared(a.people(), b.people()) > 0;
		if (!rivals && !onePeople && !a.names().isEmpty() && !b.names().isEmpty() && !shareName) {
			return false;
		}
		boolean main = isMain(a.claim()) && isMain(b.claim());
		if (oneArticle) {
			boolean display = PairJudge.isDisplay(a.claim()) != PairJudge.isDisplay(b.claim());
			return shareName || rivals || main && display || Comparand.shared(a.words(), b.words()) >= WORDS;
		}
		// "the nearest hospital" is another one in another article: only names and
		// peoples reach across
		boolean dispute = party == Slot.DIFFERENT && Comparand.shared(a.words(), b.words()) > WORDS;
		return shareName || main || onePeople || dispute
				|| party == Slot.EQUAL && isProper(a.claim()) && isProper(b.claim());
	}

	/** Whether the speaker has a name of his own, not only an office ("the union"). */
	private static boolean isProper(NumericClaim claim) {
		String source = claim.attribution().source();
		return source != null && source.chars().skip(1).anyMatch(Character::isUpperCase);
	}

	/** "Aleppo" and "eastern Aleppo" are one place here. */
	private static boolean matches(String name, Set<String> others) {
		return others.contains(name)
				|| others.stream().anyMatch((other) -> other.contains(name) || name.contains(other));
	}

	private static boolean isMain(NumericClaim claim) {
		return claim.place().role() == Role.HEADLINE || claim.place().sentenceIndex() < LEAD;
	}

}
