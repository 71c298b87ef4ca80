package org.crosscheck.check;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;

/**
 * Tells whether two sentences say the same of the things counted, where no event class
 * does: besides their predicates (Counted.hasPredicateOf) they must share words, or name
 * one holder of the things ("the Alliance's 16 members"). Changes must also run over the
 * same time. Stateless.
 */
final class Predicates {

	/**
	 * Words that two sentences without an event class or a common name must share; a
	 * headline needs one.
	 */
	private static final int WORDS = 2;

	private Predicates() {
	}

	/** Why they say different things; empty when they may say the same. */
	static String apart(Comparand a, Comparand b) {
		NumericClaim one = a.claim();
		NumericClaim two = b.claim();
		boolean sameSentence = a.sameArticle(b) && one.place().part() == two.place().part()
				&& one.place().sentenceIndex() == two.place().sentenceIndex();
		if (sameSentence && a.party(b) != Slot.DIFFERENT && !a.sentence().revised()) {
			return "one sentence sets them side by side";
		}
		boolean timed = one.measure() == Measure.CHANGE
				|| one.scope().event().isEmpty() && one.value().unit().dimension() != Dimension.COUNT;
		if (timed && !a.sentence().periods().equals(b.sentence().periods())) {
			return "the sentences speak of different times";
		}
		boolean display = a.sameArticle(b) && PairJudge.isDisplay(one) != PairJudge.isDisplay(two);
		boolean disputed = a.party(b) == Slot.DIFFERENT && one.counted().hasPredicateOf(two.counted());
		boolean named = one.counted().head().isEmpty() || display || disputed
				|| Comparand.shared(a.names(), b.names()) > 0;
		boolean told = a.sameHolder(b) || a.isSoleLike(b) && isSoleToldOfOne(a, b)
				|| a.isOneValued() && a.sameAttribute(b) || disputed && isSpecific(one);
		boolean unsaid = one.scope().event().isEmpty() || two.scope().event().isEmpty();
		boolean silent = unsaid && !told && Comparand.shared(a.predicate(), b.predicate()) < (named ? 1 : WORDS);
		if (silent) {
			return "nothing says that the same holds of both";
		}
		return (unsaid && OfPhrases.differ(one, two)) ? "they are of different things" : "";
	}

	/**
	 * Whether the sentences with the only numbers of a thing have a word or a name in
	 * common, or one speaker; where nobody says either, two.
	 */
	private static boolean isSoleToldOfOne(Comparand a, Comparand b) {
		boolean said = a.claim().attribution().source() != null || b.claim().attribution().source() != null;
		int common = Comparand.shared(a.predicate(), b.predicate()) + Comparand.shared(a.names(), b.names());
		return said && a.party(b) == Slot.EQUAL || common >= (said ? 1 : WORDS);
	}

	/** "cut off", "take part": more than a verb, which might be "have". */
	private static boolean isSpecific(NumericClaim claim) {
		return claim.counted().predicate().said().indexOf(' ') > 0;
	}

}
