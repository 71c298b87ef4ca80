package org.crosscheck.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.claim.NumericClaim;

/**
 * A page of claims as it lies in its table.
 *
 * @param page its name
 * @param claimKey what the ids of its claims begin with
 * @param claims how many claims were put in
 * @param checksum of the payload when it was put in
 * @param payload the claims as JSON, an array with a claim a line, so that one can be
 * read without the others; stores of earlier versions may have all in one line
 */
record RawPage(Page page, String claimKey, int claims, long checksum, Packed payload) {

	private static final byte[] BEFORE_ID = "{\"id\":\"".getBytes(StandardCharsets.UTF_8);

	static RawPage of(Page page, List<NumericClaim> claims) {
		ByteArrayOutputStream lines = new ByteArrayOutputStream(claims.size() * 1024);
		lines.write('[');
		for (int i = 0; i < claims.size(); i++) {
			if (i > 0) {
				lines.write(',');
				lines.write('\n');
			}
			lines.writeBytes(Json.bytes(claims.get(i)));
		}
		lines.write(']');
		Packed payload = Packed.of(lines.toByteArray());
		return new RawPage(page, NumericClaim.articleKey(claims.get(0).id()), claims.size(), payload.checksum(),
				payload);
	}

	/** Whether the payload is as it was put in, which a disk or a driver may break. */
	boolean isSound() {
		return this.payload.checksum() == this.checksum;
	}

	/**
	 * The claims, in text order.
	 * @throws IllegalStateException when there are not as many as were put in
	 */
	List<NumericClaim> decoded() {
		byte[] text = this.payload.text();
		List<NumericClaim> found = Arrays.asList(Json.read(text, 0, text.length, NumericClaim[].class));
		if (found.size() != this.claims) {
			throw new IllegalStateException("page " + this.page.number() + " of article " + this.page.articleId()
					+ " should hold " + this.claims + " claims, but holds " + found.size());
		}
		return found;
	}

	/** Those of the claims that are wanted, in text order; the others are not decoded. */
	List<NumericClaim> decoded(Set<String> ids) {
		byte[] text = this.payload.text();
		List<Line> lines = lines(text);
		if (lines.size() != this.claims) {
			return decoded().stream().filter((claim) -> ids.contains(claim.id())).toList();
		}
		return lines.stream()
			.filter((line) -> ids.contains(line.id(text)))
			.map((line) -> Json.read(text, line.from(), line.to(), NumericClaim.class))
			.toList();
	}

	/** The ids of its claims, none of which is decoded for that. */
	Set<String> ids() {
		byte[] text = this.payload.text();
		List<Line> lines = lines(text);
		Set<String> ids = new HashSet<>();
		if (lines.size() == this.claims) {
			lines.forEach((line) -> ids.add(line.id(text)));
		}
		else {
			decoded().forEach((claim) -> ids.add(claim.id()));
		}
		return ids;
	}

	/** JSON has no line break within a text. */
	private static List<Line> lines(byte[] text) {
		List<Line> lines = new ArrayList<>();
		int from = 1;
		for (int i = 1; i < text.length; i++) {
			if (text[i] == '\n') {
				lines.add(new Line(from, i - 1));
				from = i + 1;
			}
		}
		lines.add(new Line(from, text.length - 1));
		return lines;
	}

	/** Where a claim stands. */
	private record Line(int from, int to) {

		String id(byte[] text) {
			int begin = this.from + BEFORE_ID.length;
			int end = begin;
			while (end < this.to && text[end] != '"') {
				end++;
			}
			return new String(text, begin, Math.max(0, end - begin), StandardCharsets.UTF_8);
		}

	}

}
