package org.crosscheck.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.check.Counterparts.Compared;

/**
 * Knows the figures that an article itself tells to have grown ("the toll rose to 70, the
 * previous one was 20"): what 20 became and what 70 was before the article says, so that
 * neither needs to be told again with what others count. Immutable.
 */
final class OwnUpdates {

	/** Ids of claims that their article replaces by a later figure. */
	private final Set<String> outdated;

	/** What a figure was before, by its id, where its article tells. */
	private final Map<String, List<Comparand>> before;

	/**
	 * Reads the claims of one article.
	 * @param claims of one article
	 */
	OwnUpdates(List<Comparand> claims) {
		this.outdated = claims.stream()
			.filter((claim) -> claims.stream().anyMatch((now) -> replaces(now, claim)))
			.map((claim) -> claim.claim().id())
			.collect(Collectors.toUnmodifiableSet());
		List<Comparand> old = claims.stream().filter((claim) -> claim.sentence().superseded()).toList();
		this.before = claims.stream()
			.filter((claim) -> old.stream().anyMatch((earlier) -> replaces(claim, earlier)))
			.collect(Collectors.toUnmodifiableMap((claim) -> claim.claim().id(),
					(claim) -> old.stream().filter((earlier) -> replaces(claim, earlier)).toList()));
	}

	/** Whether the article of one of the two tells what became of it or what it was. */
	boolean tell(Compared pair) {
		return this.outdated.contains(pair.one().claim().id()) || this.outdated.contains(pair.other().claim().id())
				|| isOfOther(pair.one(), pair.other()) || isOfOther(pair.other(), pair.one());
	}

	/** Whether the article names another figure as the one before. */
	private boolean isOfOther(Comparand now, Comparand earlier) {
		List<Comparand> own = this.before.getOrDefault(now.claim().id(), List.of());
		return !own.isEmpty() && earlier.written().low() < now.written().low()
				&& own.stream().noneMatch((one) -> one.written().meets(earlier.written()));
	}

	private static boolean replaces(Comparand now, Comparand old) {
		boolean called = old.sentence().superseded() || now.sentence().revised();
		return called && !now.sentence().superseded() && isOfTheSame(now, old)
				&& now.written().low() > old.written().high();
	}

	private static boolean isOfTheSame(Comparand now, Comparand old) {
		String event = old.claim().scope().event();
		return !event.isEmpty() && event.equals(now.claim().scope().event())
				&& now.claim().value().unit().base().equals(old.claim().value().unit().base());
	}

}
