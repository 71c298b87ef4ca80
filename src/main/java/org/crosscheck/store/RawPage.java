package org.crosscheck.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

import org.crosscheck.claim.NumericClaim;

/**
 * A page of claims as it lies in its table.
 *
 * @param page its name
 * @param claimKey what the ids of its claims begin with
 * @param claims how many claims were put in
 * @param checksum of the payload when it was put in
 * @param payload the claims as JSON
 */
record RawPage(Page page, String claimKey, int claims, long checksum, String payload) {

	static RawPage of(Page page, List<NumericClaim> claims) {
		String payload = Json.write(claims);
		return new RawPage(page, NumericClaim.articleKey(claims.get(0).id()), claims.size(), checksum(payload),
				payload);
	}

	/** Whether the payload is as it was put in, which a disk or a driver may break. */
	boolean isSound() {
		return checksum(this.payload) == this.checksum;
	}

	/** Whether it holds the claim with an id, which need not be decoded for that. */
	boolean holds(String claimId) {
		return this.payload.contains("{\"id\":\"" + claimId + "\"");
	}

	/**
	 * The claims, in text order.
	 * @throws IllegalStateException when there are not as many as were put in
	 */
	List<NumericClaim> decoded() {
		List<NumericClaim> found = Arrays.asList(Json.read(this.payload, NumericClaim[].class));
		if (found.size() != this.claims) {
			throw new IllegalStateException("page " + this.page.number() + " of article " + this.page.articleId()
					+ " should hold " + this.claims + " claims, but holds " + found.size());
		}
		return found;
	}

	private static long checksum(String payload) {
		CRC32C checksum = new CRC32C();
		checksum.update(payload.getBytes(StandardCharsets.UTF_8));
		return checksum.getValue();
	}

}
