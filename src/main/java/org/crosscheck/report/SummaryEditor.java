package org.crosscheck.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.history.ReviewLine;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.report.SummaryPage.Fact;
import org.crosscheck.report.SummaryPage.Group;
import org.crosscheck.report.SummaryPage.Misread;
import org.crosscheck.report.SummaryPage.Share;

/**
 * Chooses what {@code summary.html} says and in which order. Immutable and safe for use
 * by several threads.
 */
final class SummaryEditor {

	/** Findings on a page: what a person works through before a pause. */
	static final int PAGE = 25;

	/** Rows of review files that the page lists; {@code reviews.csv} has all. */
	private static final int MISREAD = 50;

	private final PageParts parts;

	private final CardScript script;

	SummaryEditor(PageParts parts, CardScript script) {
		this.parts = parts;
		this.script = script;
	}

	SummaryPage page(NightDigest night) {
		Map<FindingGroup, List<ReportedFinding>> groups = new EnumMap<>(FindingGroup.class);
		Arrays.stream(FindingGroup.values()).forEach((group) -> groups.put(group, group.of(night.findings())));
		Function<FindingGroup, Stream<FindingCard>> cards = cards(groups, night.result());
		FindingGroup shown = groups.keySet()
			.stream()
			.filter((group) -> !groups.getOrDefault(group, List.of()).isEmpty())
			.findFirst()
			.orElse(FindingGroup.CONTRADICTIONS);
		RunFacts facts = night.facts();
		long unsure = night.findings().stream().filter((one) -> !one.isSure()).count();
		return new SummaryPage(facts.run(), Wording.longDay(facts.date()), standfirst(night.counts()),
				new GlanceEditor(night).glance(), groups(groups, shown), cards.apply(shown).limit(PAGE).toList(), PAGE,
				accepted(night.result().reviews()), misread(night.result().reviews()),
				(unsure > 0) ? Wording.counted(unsure, "more finding", "more findings") : "", skipped(night.tally()),
				night.unread().kept(), night.unread().more(), steps(facts), colophon(facts), this.parts, (fragment,
						out) -> this.script.write(Arrays.stream(FindingGroup.values()).flatMap(cards).iterator(), out));
	}

	private static Function<FindingGroup, Stream<FindingCard>> cards(Map<FindingGroup, List<ReportedFinding>> groups,
			NightlyResult result) {
		Map<String, ArticleHead> heads = result.heads(groups.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((one) -> one.sides().stream())
			.map(FindingSide::anchor)
			.filter(Objects::nonNull)
			.map((anchor) -> anchor.claim().articleId())
			.collect(Collectors.toSet()));
		return (group) -> {
			List<ReportedFinding> members = groups.getOrDefault(group, List.of());
			Siblings siblings = new Siblings(members);
			return members.stream().map((one) -> FindingCard.of(one, group, siblings.of(one), heads));
		};
	}

	private static List<Group> groups(Map<FindingGroup, List<ReportedFinding>> groups, FindingGroup shown) {
		List<Group> all = new ArrayList<>();
		groups.forEach((group, members) -> all.add(new Group(group.id(), group.title(), group.intro(), group.file(),
				members.size(), PlainNumber.grouped(members.size()), group == shown)));
		return all;
	}

	private static String standfirst(NightCounts counts) {
		if (counts.articles() == 0) {
			return "No article came in.";
		}
		String found = (counts.contradictions() == 0) ? "No contradiction was found"
				: Wording.counted(counts.contradictions(), "contradiction", "contradictions");
		String read = " in " + Wording.counted(counts.articles(), "article", "articles") + " with "
				+ Wording.counted(counts.seen(), "number", "numbers");
		String sources = (counts.unsourced() == 0) ? ", and no number that wants a better source." : ", and "
				+ Wording.counted(counts.unsourced(), "number that wants", "numbers that want") + " a better source.";
		return found + read + sources;
	}

	private static String accepted(List<ReviewLine> reviews) {
		long accepted = reviews.stream().filter((line) -> line.state() == ReviewLine.State.ACCEPTED).count();
		return (accepted > 0) ? Wording.counted(accepted, "verdict was accepted", "verdicts were accepted") : "";
	}

	private static List<Misread> misread(List<ReviewLine> reviews) {
		return reviews.stream()
			.filter((line) -> line.state() == ReviewLine.State.NOT_UNDERSTOOD)
			.limit(MISREAD)
			.map((line) -> new Misread(VisibleText.of(line.place()), VisibleText.of(line.reason()),
					VisibleText.of(line.remedy())))
			.toList();
	}

	private static List<Share> skipped(Tally tally) {
		Map<SkipReason, Long> reasons = Tally.greatestFirst(tally.skipped());
		long greatest = reasons.values().stream().mapToLong(Long::longValue).max().orElse(1);
		List<Share> shares = new ArrayList<>();
		reasons.forEach((reason, count) -> shares.add(new Share(Wording.skip(reason), PlainNumber.grouped(count),
				NumberAxis.percent(100.0 * count / greatest))));
		return shares;
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
