package org.crosscheck.check;

import java.util.stream.Stream;

/** Looks in one sentence for one kind of broken arithmetic. Stateless. */
sealed interface ArithmeticRule permits ConversionRule, ShareRule, ShareOfBaseRule, ChangeRule, PartWholeRule,
		SharedOutRule, TogetherRule, OrdinalPartsRule, EnumerationRule, RemainderRule, BreakdownRule, WeekdayRule {

	/** What the numbers of a sentence break. */
	Stream<Flaw> check(SentenceNumbers numbers);

}
