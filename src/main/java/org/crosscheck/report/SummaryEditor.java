package org.crosscheck.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.report.SummaryPage.Coverage;
import org.crosscheck.report.SummaryPage.Fact;
import org.crosscheck.report.SummaryPage.Figure;
import org.crosscheck.report.SummaryPage.Section;
import org.crosscheck.report.SummaryPage.Share;

/** Chooses what {@code summary.html} says and in which order. */
final class SummaryEditor {

	/** Findings on a page; {@code summary.js} has the same number. */
	static final int PAGE = 50;

	private final CardScript cards;

	private final String style;

	private final String script;

	SummaryEditor(CardScript cards, String style, String script) {
		this.cards = cards;
		this.style = style;
		this.script = script;
	}

	SummaryPage page(RunFacts facts, Tally tally, UnreadList unread, List<ReportedFinding> findings, int corroborated) {
		List<ReportedFinding> contradictions = open(findings, Label::isContradiction);
		List<ReportedFinding> differences = open(findings, Label::isDifference);
		List<ReportedFinding> unsourced = open(findings, Label::isSourceFinding);
		List<ReportedFinding> resolved = findings.stream().filter((one) -> one.isResolved() && one.isSure()).toList();
		long unsure = findings.stream().filter((one) -> !one.isSure()).count();
		return new SummaryPage(facts.run(), Wording.longDay(facts.date()), standfirst(tally, contradictions, unsourced),
				figures(tally, contradictions, differences, unsourced, corroborated), labels(),
				List.of(section("contradictions", "Contradictions",
						"Numbers that cannot both be right, the worst first.", contradictions),
						section("differences", "Differences",
								"Numbers that differ and may both be right: updates, and numbers of something else.",
								differences),
						section("unsourced", "Without a source",
								"Numbers that an article states itself, or hangs on a source without a name.",
								unsourced)),
				resolved.stream().limit(PAGE).map((one) -> FindingCard.of(one, "")).toList(),
				PlainNumber.grouped(resolved.size()),
				(unsure > 0) ? Wording.counted(unsure, "more finding", "more findings") : "", coverage(facts, tally),
				skipped(tally), unread.kept(), unread.more(), steps(facts), colophon(facts), this.style, this.script);
	}

	private static List<ReportedFinding> open(List<ReportedFinding> findings, Predicate<Label> labels) {
		return findings.stream().filter((one) -> one.isOpen() && labels.test(one.finding().label())).toList();
	}

	private static String standfirst(Tally tally, List<ReportedFinding> contradictions,
			List<ReportedFinding> unsourced) {
		String read = Wording.counted(tally.articlesInAll(), "article", "articles") + ", "
				+ Wording.counted(tally.seen(), "number", "numbers") + ". ";
		String found = contradictions.isEmpty() ? "No contradiction was found"
				: Wording.counted(contradictions.size(), "contradiction", "contradictions");
		String sources = unsourced.isEmpty() ? ", and no number that wants a better source." : ", and "
				+ Wording.counted(unsourced.size(), "number that wants", "numbers that want") + " a better source.";
		return read + found + sources;
	}

	private static List<Figure> figures(Tally tally, List<ReportedFinding> contradictions,
			List<ReportedFinding> differences, List<ReportedFinding> unsourced, int corroborated) {
		return List.of(figure(contradictions.size(), "contradictions", high(contradictions), "contradictions"),
				figure(differences.size(), "differences", "", "differences"),
				figure(unsourced.size(), "without a source", high(unsourced), "unsourced"),
				figure(corroborated, "corroborated", "said more than once, and alike", ""),
				figure(tally.compared(), "numbers compared", "of " + PlainNumber.grouped(tally.seen()) + " seen", ""),
				figure(tally.articlesInAll(), "articles", articles(tally), ""));
	}

	private static Figure figure(long value, String name, String note, String link) {
		return new Figure(PlainNumber.grouped(value), name, note, link);
	}

	private static String high(List<ReportedFinding> findings) {
		long high = findings.stream().filter((one) -> one.finding().severity() == Severity.HIGH).count();
		return (high > 0) ? PlainNumber.grouped(high) + " of high severity" : "";
	}

	private static String articles(Tally tally) {
		long unread = tally.articles().getOrDefault(ArticleLine.State.REJECTED, 0L)
				+ tally.articles().getOrDefault(ArticleLine.State.DEFERRED, 0L);
		if (tally.articlesInAll() == 0) {
			return "";
		}
		return (unread > 0) ? PlainNumber.grouped(unread) + " of them not read" : "all of them read";
	}

	private Section section(String id, String title, String intro, List<ReportedFinding> findings) {
		Siblings siblings = new Siblings(findings);
		return new Section(id, title, intro, id + ".csv", PlainNumber.grouped(findings.size()), findings.size() > PAGE,
				findings.stream().limit(PAGE).map((one) -> FindingCard.of(one, siblings.of(one))).toList(),
				(fragment, out) -> this.cards.write(
						findings.stream().skip(PAGE).map((one) -> FindingCard.of(one, siblings.of(one))).iterator(),
						out));
	}

	private static Coverage coverage(RunFacts facts, Tally tally) {
		double share = (tally.seen() > 0) ? 100.0 * tally.compared() / tally.seen() : 0;
		String left = (facts.pairsNotCompared() > 0) ? "; " + PlainNumber.grouped(facts.pairsNotCompared())
				+ " pairs were left out because too many numbers were alike" : "";
		return new Coverage(
				PlainNumber.grouped(tally.compared()) + " of " + Wording.counted(tally.seen(), "number", "numbers")
						+ " seen were fit for comparison. "
						+ Wording.counted(facts.pairsCompared(), "pair was", "pairs were") + " compared" + left + ".",
				String.format(Locale.ROOT, "%.1f", share));
	}

	private static List<Share> skipped(Tally tally) {
		Map<SkipReason, Long> reasons = Tally.greatestFirst(tally.skipped());
		long greatest = reasons.values().stream().mapToLong(Long::longValue).max().orElse(1);
		List<Share> shares = new ArrayList<>();
		reasons.forEach((reason, count) -> shares.add(new Share(Wording.skip(reason), PlainNumber.grouped(count),
				String.format(Locale.ROOT, "%.1f", 100.0 * count / greatest))));
		return shares;
	}

	private static List<Fact> labels() {
		return Arrays.stream(Label.values())
			.filter((label) -> label != Label.COMPATIBLE)
			.map((label) -> new Fact(label.name(), Wording.label(label)))
			.toList();
	}

	private static List<Fact> steps(RunFacts facts) {
		List<Fact> steps = new ArrayList<>();
		facts.stepTimes().forEach((step, time) -> steps.add(new Fact(step, seconds(time))));
		return steps;
	}

	private static List<Fact> colophon(RunFacts facts) {
		return List.of(new Fact("Run", facts.run()), new Fact("Input", VisibleText.of(facts.input())),
				new Fact("Started", facts.started().toString()), new Fact("Reported", facts.finished().toString()),
				new Fact("Version", facts.version()));
	}

	private static String seconds(Duration time) {
		return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
	}

}
