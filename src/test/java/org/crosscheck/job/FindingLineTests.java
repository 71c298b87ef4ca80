package org.crosscheck.job;

import java.util.List;
import java.util.Map;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Kind;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.check.Severity;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.quantity.Bound;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingLineTests {

	private final ClaimInContext one = ClaimSample.of("a", "The harbour master counts fourteen dead.", "fourteen", 14)
		.saidBy("The harbour master")
		.claim();

	private final ClaimInContext other = ClaimSample.of("b", "The raft took 31 with it.", "31", 31)
		.in("b", "Evil\u001b[2J\nPost", null)
		.claim();

	@Test
	void bothValuesStandWithWhoSaysThemAndWhere() {
		assertThat(line(Map.of("a", this.one, "b", this.other), "people, killed")).isEqualTo(
				"HIGH   CONTRADICTION DISPUTED  people, killed: fourteen (The harbour master, The Lantern) against 31"
						+ " (in its own voice, Evil [2J Post)");
	}

	@Test
	void aSideWhoseClaimIsGoneStandsWithItsValue() {
		assertThat(line(Map.of("a", this.one), "people")).endsWith("(The harbour master, The Lantern) against 31");
	}

	@Test
	void noPieceCanPushTheOthersOutOfSight() {
		assertThat(line(Map.of("a", this.one, "b", this.other), "x".repeat(100_000))).hasSizeLessThan(400)
			.contains("fourteen", "31");
	}

	private static String line(Map<String, ClaimInContext> claims, String what) {
		return new FindingLine(claims).of(new Finding("f", "f", Label.CONTRADICTION, Kind.DISPUTED, Severity.HIGH, 0.9,
				what, "", List.of(position("a", 14), position("b", 31))));
	}

	private static Position position(String claim, double value) {
		return new Position(claim, value, value, Bound.EXACT, List.of(), 1, List.of(claim));
	}

}
