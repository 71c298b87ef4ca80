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

	private final Console console;

	Explanation(StoredNight night, Options options, Console console) {
		this.night = night;
		this.options = options;
		this.console = console;
	}

	/**
	 * Prints the explanation.
	 * @throws UsageException when the store does not hold one of the claims
	 */
	void print() {
		List<String> ids = this.options.explained();
		Map<String, ClaimInContext> claims = this.night.claims(ids);
		new PairExplainer().explain(claim(ids.get(0), claims), claim(ids.get(1), claims))
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
