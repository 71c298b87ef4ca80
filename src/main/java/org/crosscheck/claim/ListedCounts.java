package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;

/**
 * Reads what the counts of a list share and how they add up: "killed 12 and wounded 40
 * others". Immutable and safe for use by several threads.
 */
final class ListedCounts {

	private static final Set<String> JOINING = Set.of("and", "or", "but", "while", ",", ";", "&", "/");

	private static final Set<String> PARTING = Set.of("among", "including", "of", "with");

	/** Right before a number they say it of their subject: "in 14 towns, was 71". */
	private static final Set<String> PREDICATING = Set.of("is", "was", "are", "were");

	/** Words between a number and its verb: "40 of the 60 carts". */
	private static final int HOPS = 5;

	private final PartWords parts = new PartWords();

	/**
	 * "Two were killed and 12 others": others than those. "Two were killed and 12 others
	 * hurt": all who were hurt. "A player and 12 others were hurt": others than one told
	 * without a number.
	 * @param before the claims of the sentence so far
	 */
	Counted besideLast(Counted counted, String event, List<NumericClaim> before) {
		String last = before.isEmpty() ? "" : before.get(before.size() - 1).scope().event();
		if (counted.head().equals("other") && (event.equals(last) || last.isEmpty())) {
			return counted.restrictedBy(last.isEmpty() ? Counted.BESIDE : "other");
		}
		boolean anotherEvent = !event.isEmpty() && !last.isEmpty() && !event.equals(last);
		return anotherEvent ? counted.without(this.parts.additions()) : counted;
	}

	/**
	 * "killed 12 and wounded 40", "by 12 votes to 9", but not "two medics among 31 dead"
	 * nor "buses from two towns rose to 31": a list has a conjunction or a comma.
	 */
	static boolean isListed(Sentence sentence, CountedReader.Phrase previous, Quantity quantity) {
		boolean joined = false;
		boolean parted = false;
		int to = sentence.tokenAt(quantity.span().start());
		for (int i = previous.head() + 1; i < to; i++) {
			String between = sentence.tokens().get(i).lower();
			boolean joins = JOINING.contains(between);
			parted = PARTING.contains(between) || parted && !joins;
			joined |= joins;
		}
		if (parted || to > 0 && PREDICATING.contains(sentence.tokens().get(to - 1).lower())) {
			return false;
		}
		boolean compared = isCompared(sentence.tokens(), to);
		boolean opposed = to - previous.head() == 2 && sentence.tokens().get(previous.head() + 1).is("to");
		return joined || opposed || compared;
	}

	/**
	 * "Nine pages on, Havel gives 16 billion": what stands before the subject is no part
	 * of a list behind it.
	 */
	static boolean isBeforeSubject(Syntax syntax, int previous, int number) {
		int verb = number;
		for (int hops = 0; hops < HOPS && verb >= 0 && !syntax.isVerb(verb); hops++) {
			verb = syntax.head(verb);
		}
		int subject = (verb >= 0 && syntax.isVerb(verb)) ? syntax.subject(verb) : -1;
		return subject > previous && !syntax.dominates(subject, previous) && syntax.dominates(verb, previous);
	}

	/** "to 40 carts up from 30", "40 carts against 30". */
	private static boolean isCompared(List<Token> tokens, int number) {
		boolean moved = number > 1 && tokens.get(number - 1).is("from")
				&& (tokens.get(number - 2).is("up") || tokens.get(number - 2).is("down"));
		return moved || number > 0 && tokens.get(number - 1).is("against");
	}

}
