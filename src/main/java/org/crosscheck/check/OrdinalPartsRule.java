package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.SkipReason;

/**
 * "They found nine tonnes of it. It lay in two ships: four tonnes in the first and six in
 * the second": the parts in all of the things announced come to the whole (semantics.md
 * section 3, SUM). Stateless.
 */
final class OrdinalPartsRule implements ArithmeticRule {

	/** Between a part and the ordinal of what it is in. */
	private static final Pattern IN_THE = Pattern
		.compile("(?:[a-z]+ ){0,2}(?:in|on|from|at|during|for|with|by) (?:the|its|his|her|their)");

	/** What a sentence opens with that goes on telling of the same thing. */
	private static final Set<String> GOES_ON = Set.of("the", "it", "they", "this", "these", "that", "all", "he", "she");

	private final TotalWords words;

	OrdinalPartsRule(TotalWords words) {
		this.words = words;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		List<Integer> parts = parts(numbers);
		if (parts.size() < 2 || !announces(numbers, parts)
				|| IntStream.range(parts.get(0), numbers.size()).anyMatch((i) -> this.words.isOpen(numbers.after(i)))) {
			return Stream.empty();
		}
		AddedParts added = new AddedParts(parts.stream().map(numbers::get).toList());
		List<NumericClaim> inSame = addable(numbers, parts.get(0), added);
		SentenceNumbers before = numbers.sentenceBefore();
		List<NumericClaim> wholes = !inSame.isEmpty() ? inSame
				: (before != null && goesOn(numbers) && !this.words.isSoFar(before))
						? addable(before, before.size(), added) : List.of();
		return (wholes.size() == 1 && added.misses(wholes.get(0)))
				? Stream
					.of(new Flaw(Kind.SUM, added.parts(), added.sum(), wholes, "the parts do not come to the whole"))
				: Stream.empty();
	}

	/** The numbers of the first, the second and so on, all of them or none. */
	private static List<Integer> parts(SentenceNumbers numbers) {
		List<Integer> parts = new ArrayList<>();
		for (int i = 1; i < numbers.size(); i++) {
			if (isOrdinal(numbers.get(i)) && AddedParts.isAddable(numbers, i - 1)
					&& IN_THE.matcher(numbers.between(i - 1, i)).matches()) {
				if (numbers.get(i).value().low() != parts.size() + 1) {
					return List.of();
				}
				parts.add(i - 1);
			}
		}
		return parts;
	}

	private static boolean isOrdinal(NumericClaim claim) {
		return claim.skip() == SkipReason.ORDINAL;
	}

	/** "two ships:", as many as there are parts, before the first of them. */
	private static boolean announces(SentenceNumbers numbers, List<Integer> parts) {
		return IntStream.range(0, parts.get(0))
			.anyMatch((i) -> numbers.get(i).value().low() == parts.size() && !isOrdinal(numbers.get(i)))
				&& numbers.size() - parts.get(0) == 2 * parts.size();
	}

	private static List<NumericClaim> addable(SentenceNumbers numbers, int end, AddedParts parts) {
		return IntStream.range(0, end)
			.filter((i) -> AddedParts.isAddable(numbers, i) && parts.areOf(numbers.get(i))
					&& numbers.get(i).value().low() != parts.parts().size())
			.mapToObj(numbers::get)
			.toList();
	}

	private static boolean goesOn(SentenceNumbers numbers) {
		return GOES_ON.contains(numbers.before(0).split("\\W+", 2)[0]);
	}

}
