package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.history.FindingStatus;
import org.jspecify.annotations.Nullable;

/**
 * A finding as {@code summary.html} shows it. All texts are raw; the template escapes
 * them.
 *
 * @param id the finding
 * @param label the label's name, for the filter
 * @param labelWords the label for people
 * @param kind the kind for people; empty when there is none
 * @param severity high, medium, low or info
 * @param status NEW and so on, in lower case
 * @param isNews whether the status is worth a mark: all but PERSISTING
 * @param what the quantity
 * @param sides one or two
 * @param line the number line; {@code null} when there is none
 * @param explanation the finding's own
 * @param missing what an unsourced number lacks; empty for other findings
 * @param confidence "83 %"
 * @param siblings "2 of 3 in one dispute"; empty when it stands alone
 * @param review the human verdict; empty when there is none
 */
record FindingCard(String id, String label, String labelWords, String kind, String severity, String status,
		boolean isNews, String what, List<Side> sides, @Nullable NumberLine line, String explanation, String missing,
		String confidence, String siblings, String review) {

	/**
	 * A side.
	 *
	 * @param letter "A" or "B"
	 * @param style "a" or "b"
	 * @param value what it says
	 * @param source who says it; empty when nobody does
	 * @param outlet publisher and date
	 * @param origins how many; empty for one
	 * @param quote the anchor's sentence; {@code null} when the store has let it go
	 * @param path the anchor's file
	 */
	record Side(String letter, String style, String value, String source, String outlet, String origins,
			@Nullable MarkedQuote quote, String path) {
	}

	static FindingCard of(ReportedFinding reported, String siblings) {
		Finding finding = reported.finding();
		List<Side> sides = new ArrayList<>();
		for (FindingSide side : reported.sides()) {
			sides.add(side(side, sides.isEmpty() ? "A" : "B"));
		}
		boolean unsourced = finding.label().isSourceFinding();
		return new FindingCard(finding.id(), finding.label().name(), Wording.label(finding.label()),
				Wording.kind(finding.kind()), reported.severity(),
				reported.status().name().toLowerCase(java.util.Locale.ROOT),
				reported.status() != FindingStatus.PERSISTING, VisibleText.of(finding.what()), sides,
				NumberLine.of(reported), VisibleText.of(reason(finding.explanation(), sides.size())),
				unsourced && !finding.explanation().contains("Missing:") ? MissingSource.plain(finding.label()) : "",
				Math.round(100 * finding.confidence()) + " %", siblings,
				(reported.tracked().review() != null) ? VisibleText.of(reported.tracked().review()) : "");
	}

	/**
	 * What an explanation says after its quotations, which the sides of the card show
	 * already; all of it when it quotes in another way.
	 */
	private static String reason(String explanation, int sides) {
		int quoted = explanation.lastIndexOf("). ");
		boolean told = sides > 1 && explanation.startsWith("“") && quoted >= 0;
		return told ? explanation.substring(quoted + 3) : explanation;
	}

	private static Side side(FindingSide side, String letter) {
		ClaimInContext anchor = side.anchor();
		String outlet = Stream.of((side.publisher() != null) ? side.publisher() : "", Wording.shortDay(side.date()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		int origins = side.position().independentOrigins();
		int claims = side.position().claims().size();
		String spread = (claims > 1) ? Wording.counted(claims, "number", "numbers") + " from "
				+ Wording.counted(origins, "origin", "independent origins") : "";
		return new Side(letter, letter.toLowerCase(java.util.Locale.ROOT), VisibleText.of(side.value()),
				VisibleText.of(side.sources()), VisibleText.of(outlet), spread,
				(anchor != null) ? MarkedQuote.of(anchor.claim().place()) : null,
				(anchor != null) ? VisibleText.of(anchor.article().path()) : "");
	}

}
