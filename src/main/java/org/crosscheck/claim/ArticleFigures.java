package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.quantity.Dimension;

/**
 * Names the figures of an article: what it counts or measures and how much. Reports of
 * one event repeat them ("aged 34", "route 17", "6.3 metres"), and two events seldom have
 * the same ones. Stateless.
 */
public final class ArticleFigures {

	private static final char OF = '|';

	private ArticleFigures() {
	}

	/**
	 * The figures of claims, sorted, without repeats: the value, and the class of thing
	 * or the unit. Dates are left out, for two events of one day share them, and so is
	 * what is not compared, but for ages.
	 */
	static List<String> of(List<NumericClaim> claims) {
		return claims.stream()
			.filter((claim) -> claim.value().date() == null)
			.filter((claim) -> claim.isCompared() || claim.value().unit().dimension() == Dimension.AGE)
			.map(ArticleFigures::figure)
			.distinct()
			.sorted()
			.toList();
	}

	private static String figure(NumericClaim claim) {
		boolean count = claim.value().unit().dimension() == Dimension.COUNT;
		return Double.toString(claim.value().low()) + OF
				+ (count ? claim.counted().kind() : claim.value().unit().name());
	}

	/** The value of a figure. */
	public static double value(String figure) {
		return Double.parseDouble(figure.substring(0, figure.indexOf(OF)));
	}

}
