package org.crosscheck.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.TrackedFinding;

/** The claims that findings name, until their pages come by. Mutable, for one thread. */
final class NamedClaims {

	/** By the key of their pages. */
	private final Map<String, Set<String>> missing = new TreeMap<>();

	private NamedClaims() {
	}

	/** Those of findings that are not gone. */
	static NamedClaims of(Collection<TrackedFinding> findings) {
		NamedClaims named = new NamedClaims();
		findings.stream()
			.filter((tracked) -> tracked.status() != FindingStatus.RESOLVED)
			.flatMap((tracked) -> tracked.finding().sides().stream())
			.flatMap((side) -> side.claims().stream())
			.forEach((id) -> named.missing.computeIfAbsent(NumericClaim.articleKey(id), (key) -> new TreeSet<>())
				.add(id));
		return named;
	}

	/** A page came by; it is unpacked only when one of its claims is named. */
	void found(RawPage page) {
		Set<String> ofPage = this.missing.get(page.claimKey());
		if (ofPage != null) {
			ofPage.removeAll(page.ids());
			if (ofPage.isEmpty()) {
				this.missing.remove(page.claimKey());
			}
		}
	}

	/** Keys of pages that have not come by. */
	List<String> keys() {
		return List.copyOf(this.missing.keySet());
	}

	/** Ids of claims whose pages have not come by. */
	List<String> ids() {
		return this.missing.values().stream().flatMap(Set::stream).toList();
	}

}
