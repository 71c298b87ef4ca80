package org.crosscheck.report;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.check.Kind;
import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.claim.Counted;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.quantity.Unit;

import static org.crosscheck.report.InventedNight.found;

/** Nights made up for tests. All names and events are invented. */
final class Nights {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final Unit CROWN = new Unit("crown", Dimension.MONEY, "XCR", 1, 0, null);

	private Nights() {
	}

	/** Nothing happened. */
	static InventedNight quiet() {
		return new InventedNight();
	}

	/** One of everything that the reports show. */
	static InventedNight eventful() {
		InventedNight night = new InventedNight();
		claims(night);
		findings(night);
		night.article("feed/lantern-ferry.txt", ArticleLine.State.READ, "")
			.article("feed/morning-star-ferry.txt", ArticleLine.State.READ, "")
			.article("feed/lantern-bridge.html", ArticleLine.State.UNCHANGED, "")
			.article("feed/copy-of-ferry.txt", ArticleLine.State.DUPLICATE_OF, "feed/lantern-ferry.txt")
			.article("feed/torn.json", ArticleLine.State.REJECTED,
					"byte 1033: the object is not closed; mend or remove it")
			.article("feed/late.warc.gz", ArticleLine.State.DEFERRED, "still being written when the run began");
		return night;
	}

	private static void claims(InventedNight night) {
		Counted passengers = new Counted("passengers", "passenger", List.of(), "people");
		night.claim(ClaimSample.of("c-40",
				"“At least 40 passengers drowned when the Petrel turned over,” harbour master Odile Brandt told reporters on the quay.",
				"At least 40 passengers", 40)
			.bounded(Bound.AT_LEAST, Interval.closed(40, 60))
			.measuredIn(Unit.COUNT, passengers)
			.saidBy("Odile Brandt, harbour master")
			.in("lantern-ferry", "The Lantern", MONDAY))
			.claim(ClaimSample
				.of("c-28", "The ministry has confirmed 28 deaths so far and does not expect the toll to rise.", "28",
						28)
				.measuredIn(Unit.COUNT, new Counted("deaths", "death", List.of(), "killed"))
				.saidBy("Ministry of Ports")
				.in("morning-star-ferry", "Morning Star", MONDAY.plusDays(1)))
			.claim(ClaimSample
				.of("c-12", "Raising the wreck will cost 12.5 million crowns, the salvage firm estimates.",
						"12.5 million crowns", 12_500_000)
				.bounded(Bound.EXACT, Interval.closed(12_450_000, 12_550_000))
				.measuredIn(CROWN, Counted.NOTHING)
				.saidBy("Halvorsen Salvage")
				.in("lantern-wreck", "The Lantern", MONDAY))
			.claim(ClaimSample
				.of("c-125", "The firm put the price of raising the Petrel at 125 million crowns, a spokeswoman said.",
						"125 million crowns", 125_000_000)
				.bounded(Bound.EXACT, Interval.closed(124_500_000, 125_500_000))
				.measuredIn(CROWN, Counted.NOTHING)
				.saidBy("Halvorsen Salvage")
				.in("evening-post-wreck", "Evening Post", MONDAY))
			.claim(ClaimSample.of("c-crew", "The Petrel carried 9 crew.", "9", 9)
				.measuredIn(Unit.COUNT, new Counted("crew", "crew", List.of(), "crew")))
			.claim(ClaimSample.of("c-300", "Storms have sunk some 300 boats on this coast.", "some 300", 300)
				.measuredIn(Unit.COUNT, new Counted("boats", "boat", List.of(), "boat"))
				.bounded(Bound.ABOUT, Interval.closed(270, 330)))
			.claim(ClaimSample
				.of("c-date", "She was launched on 4 May 1998 at the old yard.", "4 May 1998",
						(double) LocalDate.of(1998, 5, 4).toEpochDay())
				.measuredIn(new Unit("date", Dimension.DATE, "day", 1, 0, null), Counted.NOTHING)
				.on(DatePeriod.day(LocalDate.of(1998, 5, 4))))
			.claim(ClaimSample.of("c-a1", "Traffic on the A1 stood still.", "A1", 1).skippedAs(SkipReason.IDENTIFIER))
			.claim(ClaimSample.of("c-third", "It was the third sinking of the winter.", "third", 3)
				.skippedAs(SkipReason.ORDINAL));
	}

	private static void findings(InventedNight night) {
		night.finding(found("5be1c0ffee000001", Label.CONTRADICTION, Kind.MISREPORT, Severity.HIGH, FindingStatus.NEW,
				0.91, "Cost of raising the Petrel",
				"Halvorsen Salvage is quoted with 12.5 million crowns in one report and 125 million crowns in the other, on the same day. One of them has probably lost or gained a decimal point.",
				night.side("c-12"), night.side("c-125")))
			.finding(found("5be1c0ffee000002", Label.CONTRADICTION, Kind.DISPUTED, Severity.HIGH,
					FindingStatus.PERSISTING, 0.74, "Passengers drowned on the Petrel",
					"The harbour master says at least 40, the ministry a day later 28. Both may be reported faithfully; the running total cannot have fallen unless it was revised.",
					night.side(2, "c-40", "c-crew"), night.side("c-28")))
			.finding(found("5be1c0ffee000003", Label.SCOPE_DIFFERENCE, Kind.POPULATION, Severity.INFO,
					FindingStatus.CHANGED, 0.66, "People on the Petrel", "Passengers are set against crew.",
					night.side("c-40"), night.side("c-crew")))
			.finding(found("5be1c0ffee000004", Label.UNSOURCED, null, Severity.MEDIUM, FindingStatus.NEW, 0.8,
					"Boats lost on this coast", "Nobody is named for this number, here or in the sentences around it.",
					night.side("c-300")))
			.finding(found("5be1c0ffee000005", Label.CONTRADICTION, Kind.UNATTRIBUTED, Severity.LOW, FindingStatus.NEW,
					0.31, "Too unsure to be shown", "A guess.", night.side("c-crew"), night.side("c-300")))
			.finding(found("5be1c0ffee000006", Label.CONTRADICTION, Kind.DISPUTED, Severity.MEDIUM,
					FindingStatus.RESOLVED, 0.7, "Length of the breakwater", "800 metres against 1,200 metres.",
					night.side("c-crew"), night.side("c-300")))
			.corroboration("launch of the Petrel", night.side(2, "c-date"));
	}

}
