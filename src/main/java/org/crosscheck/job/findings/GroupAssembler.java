package org.crosscheck.job.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crosscheck.check.Assembly;
import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.FindingAssembler;
import org.crosscheck.history.ClaimFingerprints;
import org.crosscheck.store.GroupOutcome;
import org.crosscheck.store.OutcomeTable.Made;

/** Makes the findings of a group of articles. Pure; safe for use by several threads. */
final class GroupAssembler {

	private final FindingAssembler assembler = new FindingAssembler();

	private final ClaimFingerprints prints = new ClaimFingerprints();

	/**
	 * What a group comes to.
	 * @param claims holds all that its results name
	 */
	Made assemble(GroupResults group, Map<String, ClaimInContext> claims) {
		Assembly assembly = this.assembler.assemble(group.relations(), claims);
		Map<String, List<String>> fingerprints = new HashMap<>();
		Stream.concat(assembly.findings().stream(), group.sources().stream())
			.flatMap(GroupResults::claimsOf)
			.forEach((id) -> {
				ClaimInContext claim = claims.get(id);
				if (claim != null) {
					fingerprints.computeIfAbsent(id, (one) -> this.prints.of(claim.claim()));
				}
			});
		return new Made(group.key(), new GroupOutcome(assembly.findings(), group.sources(), fingerprints),
				assembly.corroborated());
	}

}
