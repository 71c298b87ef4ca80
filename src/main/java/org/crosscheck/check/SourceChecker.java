package org.crosscheck.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.crosscheck.article.Role;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.source.SourceStatus;

/**
 * Finds core numbers without a source or with a weak one (semantics.md section 3). Safe
 * for use by several threads.
 */
final class SourceChecker {

	private final CoreTopics topics = new CoreTopics();

	private final FindingIds ids = new FindingIds();

	/**
	 * The finding on a claim; of a number given in two units the first stands for both.
	 */
	Optional<Finding> check(ClaimInContext context) {
		NumericClaim claim = context.claim();
		SourceStatus status = claim.attribution().status();
		boolean wanting = status == SourceStatus.UNSOURCED || status == SourceStatus.WEAKLY_SOURCED;
		if (!wanting || !claim.isCompared() || claim.place().role() != Role.BODY || claim.value().conversion()) {
			return Optional.empty();
		}
		boolean weak = status == SourceStatus.WEAKLY_SOURCED;
		boolean core = this.topics.isCore(claim) || weak && this.topics.isTelling(claim);
		return core ? Optional.of(finding(claim, weak)) : Optional.empty();
	}

	private Finding finding(NumericClaim claim, boolean weak) {
		Label label = weak ? Label.WEAKLY_SOURCED : Label.UNSOURCED;
		Severity severity = !weak && this.topics.isGrave(claim) ? Severity.HIGH
				: this.topics.isCore(claim) ? Severity.MEDIUM : Severity.LOW;
		String id = this.ids.mint(this.ids.family(label),
				List.of(claim.place().sentence() + " " + claim.place().surface()));
		Position side = Positions.of(List.of(claim), List.of("article"));
		return new Finding(id, id, label, null, severity, weak ? 0.7 : 0.65, Wording.what(claim),
				explanation(claim, weak), List.of(side));
	}

	private static String explanation(NumericClaim claim, boolean weak) {
		String quote = Wording.quote(claim);
		if (weak) {
			String voice = Objects.requireNonNullElse(claim.attribution().source(),
					Objects.requireNonNullElse(claim.attribution().cue(), "hearsay"));
			return "The number in " + quote + " rests only on \"" + voice
					+ "\", which names no person, body or document. Missing: who exactly says so.";
		}
		return "The article states " + quote
				+ " in its own voice. Missing: a person, body or document that says so, in this sentence or the quotation around it.";
	}

}
