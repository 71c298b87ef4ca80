package org.crosscheck.job;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Position;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.report.FindingSide;

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
		String value = Plain.text(new FindingSide(side, anchor).stated(), PIECE);
		if (anchor == null) {
			return value;
		}
		String publisher = anchor.article().publisher();
		return value + " (" + Plain.text(speaker(side, anchor.claim()), PIECE) + ", "
				+ Plain.text((publisher != null) ? publisher : anchor.article().path(), PIECE) + ")";
	}

	private static String speaker(Position side, NumericClaim anchor) {
		String source = anchor.attribution().source();
		if (source == null) {
			return "in its own voice";
		}
		return (side.sources().size() > 1) ? Plain.text(source, PIECE - 11) + " and others" : source;
	}

}
