package org.crosscheck.job;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Position;
import org.crosscheck.claim.NumericClaim;

/**
 * Tells a finding in one line for a terminal: how bad it is, of what it speaks, and who
 * gives which value where. Immutable.
 */
final class FindingLine {

	/**
	 * Most characters of one piece, so that no input can push the others out of sight.
	 */
	private static final int PIECE = 60;

	private final Map<String, ClaimInContext> claims;

	/**
	 * Lines on findings.
	 * @param claims the claims that stand for their sides, by id; some may be missing
	 */
	FindingLine(Map<String, ClaimInContext> claims) {
		this.claims = Map.copyOf(claims);
	}

	String of(Finding finding) {
		String kind = (finding.kind() != null) ? " " + finding.kind() : "";
		String sides = finding.sides().stream().map(this::side).collect(Collectors.joining(" against "));
		return String.format(Locale.ROOT, "%-6s %s%s  %s: %s", finding.severity(), finding.label(), kind,
				Plain.text(finding.what(), PIECE), sides);
	}

	private String side(Position side) {
		ClaimInContext anchor = this.claims.get(side.anchor());
		if (anchor == null) {
			return amount(side);
		}
		String publisher = anchor.article().publisher();
		return Plain.text(value(side, anchor.claim()), PIECE) + " (" + Plain.text(speaker(side, anchor.claim()), PIECE)
				+ ", " + Plain.text((publisher != null) ? publisher : anchor.article().path(), PIECE) + ")";
	}

	private static String speaker(Position side, NumericClaim anchor) {
		String source = anchor.attribution().source();
		if (source == null) {
			return "in its own voice";
		}
		return (side.sources().size() > 1) ? Plain.text(source, PIECE - 11) + " and others" : source;
	}

	/** The words of the text, unless the value was computed from several claims. */
	private static String value(Position side, NumericClaim anchor) {
		boolean stated = side.claims().size() == 1 || anchor.value().date() != null
				|| anchor.value().low() == side.low() && anchor.value().high() == side.high();
		return stated ? anchor.place().surface() : "comes to " + amount(side);
	}

	private static String amount(Position side) {
		return Stream.of(side.low(), side.high())
			.filter(Double::isFinite)
			.distinct()
			.map((end) -> BigDecimal.valueOf(end).stripTrailingZeros().toPlainString())
			.collect(Collectors.joining(" to "));
	}

}
