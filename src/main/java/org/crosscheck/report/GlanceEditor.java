package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.history.FindingStatus;
import org.crosscheck.report.SummaryPage.Change;
import org.crosscheck.report.SummaryPage.Coverage;
import org.crosscheck.report.SummaryPage.Figure;
import org.crosscheck.report.SummaryPage.Glance;
import org.jspecify.annotations.Nullable;

/** Chooses what the head of {@code summary.html} says. Used by one thread. */
final class GlanceEditor {

	/** Reasons that the head names; the section on coverage has all. */
	private static final int REASONS = 3;

	private final NightDigest night;

	private final NightCounts counts;

	private final List<NightCounts> earlier;

	GlanceEditor(NightDigest night) {
		this.night = night;
		this.counts = night.counts();
		this.earlier = night.result().earlierNights();
	}

	Glance glance() {
		List<NightCounts> nights = new ArrayList<>(this.earlier);
		nights.removeIf((one) -> !one.date().isBefore(this.counts.date()));
		nights.add(this.counts);
		return new Glance(figures(), changes(), !this.earlier.isEmpty(),
				(nights.size() > 1) ? TrendChart.of(nights) : null, coverage());
	}

	private List<Figure> figures() {
		NightCounts last = this.earlier.isEmpty() ? null : this.earlier.get(this.earlier.size() - 1);
		return List.of(
				figure(this.counts.contradictions(), "contradictions",
						(this.counts.high() > 0) ? PlainNumber.grouped(this.counts.high()) + " of high severity" : "",
						(last != null) ? last.contradictions() : null, FindingGroup.CONTRADICTIONS),
				figure(this.counts.differences(), "differences", "both may be right",
						(last != null) ? last.differences() : null, FindingGroup.DIFFERENCES),
				figure(this.counts.unsourced(), "without a source", "or with a weak one",
						(last != null) ? last.unsourced() : null, FindingGroup.UNSOURCED),
				new Figure(PlainNumber.grouped(this.night.corroborated()), "corroborated",
						"said more than once, and alike", "", ""));
	}

	private static Figure figure(long value, String name, String note, @Nullable Long last, FindingGroup group) {
		return new Figure(PlainNumber.grouped(value), name, note, (last != null) ? change(value - last) : "",
				group.id());
	}

	private static String change(long more) {
		return (more == 0) ? "as many as last night"
				: PlainNumber.grouped(Math.abs(more)) + ((more > 0) ? " more" : " fewer") + " than last night";
	}

	private List<Change> changes() {
		Map<FindingStatus, Long> statuses = Tally.of(
				this.night.findings().stream().filter(ReportedFinding::isSure).toList(), FindingStatus.class,
				ReportedFinding::status);
		List<Change> changes = new ArrayList<>();
		statuses.forEach((status, count) -> changes
			.add(new Change(Wording.status(status), PlainNumber.grouped(count), Wording.statusMeaning(status))));
		return changes;
	}

	private Coverage coverage() {
		double share = (this.counts.seen() > 0) ? 100.0 * this.counts.compared() / this.counts.seen() : 0;
		return new Coverage(NumberAxis.percent(share),
				PlainNumber.grouped(this.counts.compared()) + " of "
						+ Wording.counted(this.counts.seen(), "number", "numbers") + " seen were fit for comparison",
				reasons(), pairs(), articles(), this.counts.unread() == 0);
	}

	private String reasons() {
		return Tally.greatestFirst(this.night.tally().skipped())
			.entrySet()
			.stream()
			.limit(REASONS)
			.map((reason) -> PlainNumber.grouped(reason.getValue()) + " " + Wording.skipShort(reason.getKey()))
			.collect(Collectors.joining(", "));
	}

	private String pairs() {
		RunFacts facts = this.night.facts();
		String left = (facts.pairsNotCompared() > 0) ? "; " + PlainNumber.grouped(facts.pairsNotCompared())
				+ " pairs were left out because too many numbers were alike" : "";
		return Wording.counted(facts.pairsCompared(), "pair was", "pairs were") + " compared" + left + ".";
	}

	private String articles() {
		if (this.counts.unread() > 0) {
			return PlainNumber.grouped(this.counts.unread()) + " of "
					+ Wording.counted(this.counts.articles(), "article", "articles") + " not read";
		}
		return (this.counts.articles() == 0) ? "No article came in"
				: "All of " + Wording.counted(this.counts.articles(), "article", "articles") + " read";
	}

}
