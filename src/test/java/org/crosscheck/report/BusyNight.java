package org.crosscheck.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.crosscheck.check.Kind;
import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.claim.Counted;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Unit;

/** A night with as many findings as one likes, all different, the same every time. */
final class BusyNight {

	private static final List<String> PLACES = List.of("Orrin Bay", "Lower Brask", "Castel Umo", "Teveth", "Ilmen Ford",
			"Saint Havel", "Quarry Hill", "Port Edda");

	private static final List<String> THINGS = List.of("patients", "houses", "recruits", "trees", "passengers",
			"workers", "cattle", "pupils");

	private static final List<String> PAPERS = List.of("The Lantern", "Morning Star", "Evening Post", "Brask Observer",
			"Harbour Echo");

	private static final List<String> SPEAKERS = List.of("Mayor Ana Celik", "the fire service", "Ministry of Ports",
			"Doctor Ifor Pugh", "the union");

	private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);

	private final Random random;

	private final InventedNight night = new InventedNight();

	/** Put before and after every sentence. */
	private final String padding;

	private BusyNight(long seed, String padding) {
		this.random = new Random(seed);
		this.padding = padding;
	}

	static InventedNight of(int findings) {
		return of(findings, "");
	}

	/** The same with endless sentences. */
	static InventedNight ofLongSentences(int findings) {
		return of(findings, " and so on and so forth, as had been said before,".repeat(20));
	}

	private static InventedNight of(int findings, String padding) {
		BusyNight busy = new BusyNight(findings, padding);
		for (int i = 0; i < findings; i++) {
			busy.add(i, findings);
		}
		for (int i = 0; i < 4 * findings; i++) {
			busy.night.article("feed/article-" + i + ".txt", ArticleLine.State.READ, "");
		}
		for (int ago = 29; ago > 0; ago--) {
			busy.earlier(LocalDate.of(2026, 3, 3).minusDays(ago), findings);
		}
		return busy.night;
	}

	private void add(int number, int all) {
		String left = claim(number + "-a");
		String right = claim(number + "-b");
		Label label = List
			.of(Label.CONTRADICTION, Label.CONTRADICTION, Label.SELF_CONTRADICTION, Label.UPDATE,
					Label.SCOPE_DIFFERENCE, Label.UNSOURCED)
			.get(number % 6);
		Severity severity = List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO).get(4 * number / all);
		FindingStatus status = one(List.copyOf(EnumSet.allOf(FindingStatus.class)));
		String what = one(THINGS) + " at " + one(PLACES);
		String id = String.format(Locale.ROOT, "%016x", this.random.nextLong());
		this.night.finding(label.isSourceFinding()
				? InventedNight.found(id, label, null, severity, status, confidence(), what,
						"Nobody is named for this number, here or in the sentences around it.", this.night.side(left))
				: InventedNight.found(id, label, Kind.DISPUTED, severity, status, confidence(), what,
						"Both were said of one day and one place, and no correction has been printed since; the values cannot both hold as written.",
						this.night.side(2, left, right), this.night.side(right)));
	}

	private double confidence() {
		return 0.5 + this.random.nextInt(50) / 100.0;
	}

	private String claim(String id) {
		int value = 3 + this.random.nextInt(90_000);
		Bound bound = one(List.of(Bound.EXACT, Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST));
		String thing = one(THINGS);
		String words = String.format(Locale.ROOT, "%,d", value);
		String speaker = one(SPEAKERS);
		ClaimSample sample = ClaimSample
			.of(id, this.padding + "After a long day of waiting in the cold, " + speaker
					+ " told a crowd outside the town hall of " + one(PLACES) + " that " + words + " " + thing
					+ " had been counted by nightfall, a figure which nobody there could or would explain."
					+ this.padding, words, value)
			.bounded(bound,
					(bound == Bound.EXACT) ? Interval.exactly(value)
							: Interval.closed(value * 0.9, (bound == Bound.ABOUT) ? value * 1.1 : value * 1.5))
			.measuredIn(Unit.COUNT, new Counted(thing, thing, List.of(), thing))
			.saidBy(speaker)
			.in("article-" + id, one(PAPERS), FIRST.plusDays(this.random.nextInt(10)));
		this.night.claim(sample);
		this.night.head("article-" + id, "What they counted at " + one(PLACES) + ", and what they did not",
				"https://papers.example/" + id);
		return id;
	}

	private void earlier(LocalDate date, int findings) {
		if (this.random.nextInt(8) == 0) {
			return;
		}
		int contradictions = findings / 4 + this.random.nextInt(findings / 2 + 1);
		this.night.earlier(new NightCounts(date.toString(), date, contradictions, contradictions / 3, findings / 3,
				findings / 6, 40L * findings, 31L * findings, 4L * findings, this.random.nextInt(3)));
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
