package org.crosscheck.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

import org.crosscheck.claim.NumericClaim;

/**
 * A page of claims as it lies in its table.
 *
 * @param page its name
 * @param claimKey what the ids of its claims begin with
 * @param claims how many claims were put in
 * @param checksum of the payload when it was put in
 * @param payload the claims as JSON, an array with a claim a line, so that one can be
 * read without the others; stores of earlier versions have all in one line
 */
record RawPage(Page page, String claimKey, int claims, long checksum, String payload) {

	private static final String BEFORE_ID = "{\"id\":\"";

	private static final String BETWEEN = ",\n";

	static RawPage of(Page page, List<NumericClaim> claims) {
		String payload = claims.stream().map(Json::write).collect(Collectors.joining(BETWEEN, "[", "]"));
		return new RawPage(page, NumericClaim.articleKey(claims.get(0).id()), claims.size(), checksum(payload),
				payload);
	}

	/** Whether the payload is as it was put in, which a disk or a driver may break. */
	boolean isSound() {
		return checksum(this.payload) == this.checksum;
	}

	/** Whether it holds the claim with an id, which need not be decoded for that. */
	boolean holds(String claimId) {
		return this.payload.contains(BEFORE_ID + claimId + "\"");
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

	/** Those of the claims that are wanted, in text order; the others are not decoded. */
	List<NumericClaim> decoded(Set<String> ids) {
		if (this.claims > 1 && !this.payload.contains(BETWEEN)) {
			return decoded().stream().filter((claim) -> ids.contains(claim.id())).toList();
		}
		return Arrays.stream(this.payload.substring(1, this.payload.length() - 1).split(BETWEEN))
			.filter((line) -> ids.contains(line.substring(BEFORE_ID.length(), line.indexOf('"', BEFORE_ID.length()))))
			.map((line) -> Json.read(line, NumericClaim.class))
			.toList();
	}

	private static long checksum(String payload) {
		CRC32C checksum = new CRC32C();
		checksum.update(payload.getBytes(StandardCharsets.UTF_8));
		return checksum.getValue();
	}

}
