package org.crosscheck.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.NumericClaim;

/**
 * Finds sentences whose numbers break a relation that the words state (semantics.md
 * section 3, ARITHMETIC_INCONSISTENCY). Immutable and safe for use by several threads.
 */
final class ArithmeticChecker {

	/**
	 * Rule of thumb: of 4 flaws that the rules found in 4,888 articles 3 were right, and
	 * the fourth led to a rule (src/docs/arithmetic.md).
	 */
	private static final double CONFIDENCE = 0.8;

	/** As many digits as the roundings in the text leave any meaning, and one more. */
	private static final int DIGITS = 4;

	private final List<ArithmeticRule> rules;

	private final FindingIds ids = new FindingIds();

	ArithmeticChecker(PopulationSlot populations) {
		BreakdownWords words = new BreakdownWords();
		TotalWords totals = new TotalWords();
		this.rules = List.of(new ConversionRule(), new ShareRule(populations), new ShareOfBaseRule(words),
				new ChangeRule(new ChangeWords()), new PartWholeRule(populations), new EnumerationRule(populations),
				new RemainderRule(words), new BreakdownRule(words), new WeekdayRule(), new SharedOutRule(totals),
				new TogetherRule(totals), new OrdinalPartsRule(totals));
	}

	/**
	 * The flaws of an article, in its own order.
	 * @param claims its claims, compared or not
	 */
	List<Finding> check(ArticleProfile article, List<NumericClaim> claims) {
		return SentenceNumbers.of(claims)
			.stream()
			.flatMap((sentence) -> this.rules.stream().flatMap((rule) -> rule.check(sentence)))
			.map((flaw) -> finding(article, flaw))
			.toList();
	}

	private Finding finding(ArticleProfile article, Flaw flaw) {
		List<NumericClaim> all = Stream.concat(flaw.parts().stream(), flaw.whole().stream()).toList();
		String id = this.ids.mint(this.ids.family(Label.ARITHMETIC_INCONSISTENCY),
				all.stream().map((claim) -> claim.place().sentence() + " " + claim.place().surface()).toList());
		List<Position> sides = new ArrayList<>();
		sides.add(computed(flaw));
		if (!flaw.whole().isEmpty()) {
			sides.add(Positions.of(flaw.whole(), 1));
		}
		NumericClaim shown = all.get(all.size() - 1);
		return new Finding(id, id, Label.ARITHMETIC_INCONSISTENCY, flaw.kind(), Severity.MEDIUM, CONFIDENCE,
				Wording.what(shown), Wording.flaw(new ClaimInContext(shown, article), flaw), sides);
	}

	/** A side whose value follows from its claims. */
	private static Position computed(Flaw flaw) {
		Position plain = Positions.of(flaw.parts(), 1);
		double low = flaw.computed().low();
		double high = flaw.computed().high();
		boolean exact = low == high;
		return new Position(anchor(flaw, plain), exact ? low : rounded(low, RoundingMode.FLOOR),
				exact ? high : rounded(high, RoundingMode.CEILING), plain.bound(), plain.sources(), 1, plain.claims());
	}

	/** The part that has the unit of what was computed, if one has. */
	private static String anchor(Flaw flaw, Position plain) {
		return flaw.parts()
			.stream()
			.filter((part) -> flaw.whole()
				.stream()
				.anyMatch((whole) -> whole.value().unit().equals(part.value().unit())))
			.map(NumericClaim::id)
			.findFirst()
			.orElse(plain.anchor());
	}

	private static double rounded(double end, RoundingMode outward) {
		return Double.isFinite(end) ? BigDecimal.valueOf(end).round(new MathContext(DIGITS, outward)).doubleValue()
				: end;
	}

}
