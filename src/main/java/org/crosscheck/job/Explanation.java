package org.crosscheck.job;

import java.util.List;
import java.util.Map;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.PairExplainer;
import org.crosscheck.store.StoredNight;
import org.springframework.stereotype.Component;

/**
 * Tells why two claims were held against each other or were not ({@code --explain}).
 * Reads the store and changes nothing.
 */
@Component
class Explanation {

	private final StoredNight night;

	private final Options options;

	private final Settings settings;

	private final Console console;

	Explanation(StoredNight night, Options options, Settings settings, Console console) {
		this.night = night;
		this.options = options;
		this.settings = settings;
		this.console = console;
	}

	/**
	 * Prints the explanation.
	 * @throws UsageException when the store does not hold one of the claims
	 */
	void print() {
		List<String> ids = this.options.explained();
		Map<String, ClaimInContext> claims = this.night.claims(ids);
		ClaimInContext one = claim(ids.get(0), claims);
		ClaimInContext other = claim(ids.get(1), claims);
		new PairExplainer(this.settings.eventDays())
			.explain(one, other, this.night.claimsOf(List.of(one.claim().articleId(), other.claim().articleId())))
			.forEach((line) -> this.console.line(Plain.text(line, 2000)));
	}

	private ClaimInContext claim(String id, Map<String, ClaimInContext> claims) {
		ClaimInContext claim = claims.get(id);
		if (claim == null) {
			throw new UsageException("The store " + this.options.store() + " holds no claim " + Plain.text(id, 100)
					+ "; the ids stand in the column claim_id of claims.csv.");
		}
		return claim;
	}

}
