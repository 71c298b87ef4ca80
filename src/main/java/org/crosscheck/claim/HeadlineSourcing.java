package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.article.Role;
import org.crosscheck.source.Attribution;
import org.crosscheck.source.SourceStatus;

/**
 * Judges the source of a headline by the body it stands on (semantics.md section 3, end):
 * a headline's number that nobody says takes the source status of the first body claim
 * that gives the same value of the same thing. Stateless.
 */
final class HeadlineSourcing {

	private HeadlineSourcing() {
	}

	static List<NumericClaim> apply(List<NumericClaim> claims) {
		return claims.stream().map((claim) -> stoodOnBody(claim, claims)).toList();
	}

	private static NumericClaim stoodOnBody(NumericClaim claim, List<NumericClaim> claims) {
		if (claim.place().role() == Role.BODY || claim.attribution().status() != SourceStatus.UNSOURCED) {
			return claim;
		}
		return claims.stream()
			.filter((body) -> body.place().role() == Role.BODY && isSame(claim, body))
			.findFirst()
			.map((body) -> withStatus(claim, body.attribution()))
			.orElse(claim);
	}

	private static boolean isSame(NumericClaim headline, NumericClaim body) {
		boolean same = headline.value().unit().equals(body.value().unit())
				&& headline.value().plausible().meets(body.value().plausible());
		String kind = headline.counted().kind();
		return same && (kind.isEmpty() || body.counted().kind().isEmpty() || kind.equals(body.counted().kind())
				|| headline.scope().event().equals(body.scope().event()));
	}

	private static NumericClaim withStatus(NumericClaim claim, Attribution body) {
		Attribution own = claim.attribution();
		Attribution stood = (body.source() == null)
				? new Attribution(body.status(), own.sourceClass(), null, null, null, null, own.chain())
				: new Attribution(body.status(), body.sourceClass(), body.source(), null, null, null, body.chain());
		return new NumericClaim(claim.id(), claim.articleId(), claim.place(), claim.value(), claim.counted(),
				claim.subject(), claim.measure(), claim.stage(), claim.asOf(), claim.scope(), stood, claim.skip());
	}

}
