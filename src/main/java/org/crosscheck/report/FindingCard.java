package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.check.Finding;
import org.crosscheck.history.FindingState;
import org.crosscheck.history.Review;
import org.jspecify.annotations.Nullable;

/**
 * A finding as {@code summary.html} shows it: what {@code card.mustache} is filled with,
 * by this program for the first page and by the scripts of the page for every other. All
 * texts are raw; the template escapes them.
 *
 * @param id the finding
 * @param group name of its {@link FindingGroup} in the page
 * @param label the label's name, for the filter
 * @param labelWords the label for people
 * @param kind the kind for people; empty when there is none
 * @param severity high, medium, low or info
 * @param status NEW and so on, in lower case
 * @param what the quantity
 * @param sides one or two
 * @param line the number line; {@code null} when there is none
 * @param explanation the finding's own
 * @param missing what an unsourced number lacks; empty for other findings
 * @param confidence "83 %"
 * @param siblings "2 of 3 in one dispute"; empty when it stands alone
 * @param review the human verdict that holds, in lower case; empty when there is none
 * @param reviewed who gave it and why; may be empty
 * @param state what a verdict given now is about, for the file that takes it back
 * @param day the later of the days of its articles in ISO form, to sort by; empty when
 * unknown
 */
record FindingCard(String id, String group, String label, String labelWords, String kind, String severity,
		String status, String what, List<CardSide> sides, @Nullable NumberLine line, String explanation, String missing,
		String confidence, String siblings, String review, String reviewed, String state, String day) {

	/** Characters of an explanation: a page of findings must stay a page. */
	private static final int EXPLAINED = 400;

	static FindingCard of(ReportedFinding reported, FindingGroup group, String siblings,
			Map<String, ArticleHead> heads) {
		Finding finding = reported.finding();
		List<CardSide> sides = new ArrayList<>();
		for (FindingSide side : reported.sides()) {
			sides.add(CardSide.of(side, sides.isEmpty() ? "A" : "B", heads));
		}
		boolean unsourced = finding.label().isSourceFinding();
		return new FindingCard(finding.id(), group.id(), finding.label().name(), Wording.label(finding.label()),
				Wording.kind(finding.kind()), reported.severity(), Wording.status(reported.status()),
				VisibleText.of(finding.what()), sides, NumberLine.of(reported),
				MarkedQuote.clippedEnd(reason(finding.explanation(), sides.size()), EXPLAINED),
				unsourced && !finding.explanation().contains("Missing:") ? MissingSource.plain(finding.label()) : "",
				Math.round(100 * finding.confidence()) + " %", siblings,
				(reported.tracked().review() != null) ? reported.tracked().review() : "", reviewed(reported),
				FindingState.of(finding).code(), lastDay(reported));
	}

	/** " by Bo Lindqvist: asked the firm". */
	private static String reviewed(ReportedFinding reported) {
		Review verdict = reported.tracked().verdict();
		if (verdict == null) {
			return "";
		}
		String who = verdict.reviewer().isEmpty() ? "" : " by " + verdict.reviewer();
		String why = verdict.note().isEmpty() ? "" : ": " + verdict.note();
		return MarkedQuote.clippedEnd(who + why, EXPLAINED);
	}

	private static String lastDay(ReportedFinding reported) {
		return reported.sides()
			.stream()
			.map(FindingSide::date)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.max(String::compareTo)
			.orElse("");
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

}
