package org.crosscheck.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.source.SourceStatus;

/**
 * The numbers of an article that somebody says. Where the article tells one of them again
 * in its own voice, the reader knows whom it has it from. Immutable.
 */
final class SourcedElsewhere {

	private final Set<Told> told = new HashSet<>();

	SourcedElsewhere(List<NumericClaim> claims) {
		claims.stream()
			.filter((claim) -> claim.attribution().status() == SourceStatus.SOURCED)
			.map(Told::of)
			.forEach(this.told::add);
	}

	boolean tells(NumericClaim claim) {
		return this.told.contains(Told.of(claim));
	}

	/** What is told: a sum of money by its size, anything else with what happens. */
	private record Told(double low, double high, Dimension dimension, String event) {

		private static Told of(NumericClaim claim) {
			Dimension dimension = claim.value().unit().dimension();
			String event = (dimension == Dimension.MONEY) ? claim.value().unit().name() : claim.scope().event();
			return new Told(claim.value().low(), claim.value().high(), dimension, event);
		}

	}

}
