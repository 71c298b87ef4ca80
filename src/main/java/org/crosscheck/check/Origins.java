package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts what claims go back to (semantics.md section 4.21): each party once, whatever it
 * is called, and each article that speaks in its own voice. Who may be another party, or
 * an office of it, is no origin of its own. Stateless.
 */
final class Origins {

	private static final Comparator<Party> MOST_TELLING = Comparator
		.comparingInt((Party party) -> -party.words().size())
		.thenComparing(Party::toString);

	private Origins() {
	}

	static int count(Collection<ClaimInContext> claims) {
		Set<String> articles = new HashSet<>();
		Set<Party> parties = new HashSet<>();
		for (ClaimInContext context : claims) {
			Party party = Party.of(context.claim().attribution());
			if (party == null) {
				articles.add(context.article().origin());
			}
			else {
				parties.add(party);
			}
		}
		List<Party> apart = new ArrayList<>();
		parties.stream().sorted(MOST_TELLING).forEach((party) -> {
			if (apart.stream().allMatch((other) -> party.linkTo(other).slot() == Slot.DIFFERENT)) {
				apart.add(party);
			}
		});
		return articles.size() + apart.size();
	}

}
