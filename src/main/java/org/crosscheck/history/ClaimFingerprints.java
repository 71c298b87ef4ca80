package org.crosscheck.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crosscheck.check.Finding;
import org.crosscheck.check.FindingIds;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Value;

/**
 * Fingerprints claims, so that they are known again another night: by what they say,
 * which a copy elsewhere says as well, and by the words around the number in their
 * article, which an edit of the number leaves. Immutable and safe for use by several
 * threads.
 */
public final class ClaimFingerprints {

	private static final String FAMILY = "claim";

	private static final String EDITED = "edited claim";

	private final FindingIds ids = new FindingIds();

	/** Both fingerprints of a claim, 16 hexadecimal digits each. */
	public List<String> of(NumericClaim claim) {
		Value value = claim.value();
		Place place = claim.place();
		return List.of(this.ids.mint(FAMILY, List.of(place.sentence() + " = " + value.low() + " " + value.high())),
				this.ids.mint(EDITED, List.of(claim.articleId() + " = " + withoutNumbers(place))));
	}

	/** The sentence with a mark for the claim's own number and another for all others. */
	private static String withoutNumbers(Place place) {
		return others(place.before()) + " own number " + others(place.after());
	}

	private static String others(String text) {
		return text.replaceAll("\\p{Nd}+", "0");
	}

	/**
	 * For each side of a finding the fingerprints of its claims, ascending, without
	 * repeats.
	 * @param prints fingerprints by the id of the claim
	 */
	static List<List<String>> ofSides(Finding finding, Map<String, List<String>> prints) {
		return finding.sides()
			.stream()
			.map((side) -> side.claims()
				.stream()
				.flatMap((claim) -> Stream.of(prints.getOrDefault(claim, List.of())))
				.flatMap(List::stream)
				.distinct()
				.sorted()
				.toList())
			.toList();
	}

}
