package org.crosscheck.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The contradictions of the last thirty nights as bars, tonight's at the right end, a
 * night without a run a gap.
 *
 * @param description the same in words
 * @param most the number of the highest bar
 * @param from the first day in words
 * @param to the last
 * @param bars one for each night, oldest first
 * @param rows the same nights in figures, newest first
 */
record TrendChart(String description, String most, String from, String to, List<Bar> bars, List<Row> rows) {

	private static final int NIGHTS = NightlyResult.NIGHTS_SHOWN;

	/** Height of the highest bar, in pixels. */
	private static final int HEIGHT = 84;

	/** Width of a bar as a part of its night. */
	private static final double FILLED = 0.72;

	/**
	 * A night.
	 *
	 * @param x where its bar begins, in percent of the width
	 * @param width of the bar, in percent
	 * @param top pixels from the top of the chart to the top of the bar
	 * @param height pixels of it
	 * @param highTop the same of the part of high severity, at its foot
	 * @param high pixels of that
	 * @param tonight whether it is tonight
	 * @param words day and number
	 */
	record Bar(String x, String width, int top, int height, int highTop, int high, boolean tonight, String words) {
	}

	/**
	 * A night in figures, in the order of the columns.
	 *
	 * @param day the night
	 * @param cells the figures
	 */
	record Row(String day, List<String> cells) {
	}

	/**
	 * A chart.
	 * @param nights ascending by date, of a date one at most, the last is tonight
	 */
	static TrendChart of(List<NightCounts> nights) {
		NightCounts tonight = nights.get(nights.size() - 1);
		LocalDate first = tonight.date().minusDays(NIGHTS - 1);
		List<NightCounts> shown = nights.stream().filter((night) -> !night.date().isBefore(first)).toList();
		long most = shown.stream().mapToLong(NightCounts::contradictions).max().orElse(0);
		List<Bar> bars = new ArrayList<>();
		List<Row> rows = new ArrayList<>();
		for (NightCounts night : shown) {
			bars.add(bar(night, (int) ChronoUnit.DAYS.between(first, night.date()), Math.max(1, most),
					night.run().equals(tonight.run())));
			rows.add(0, row(night));
		}
		return new TrendChart(
				"Contradictions on " + shown.size() + " of the last " + NIGHTS + " nights, " + most + " at most, "
						+ tonight.contradictions() + " tonight",
				PlainNumber.grouped(most), Wording.shortDay(first), Wording.shortDay(tonight.date()), bars, rows);
	}

	private static Bar bar(NightCounts night, int place, long most, boolean tonight) {
		int height = pixels(night.contradictions(), most);
		int high = Math.min(height, pixels(night.high(), most));
		return new Bar(NumberAxis.percent(100.0 * (place + (1 - FILLED) / 2) / NIGHTS),
				NumberAxis.percent(100 * FILLED / NIGHTS), HEIGHT - height, height, HEIGHT - high, high, tonight,
				Wording.shortDay(night.date()) + ": " + PlainNumber.grouped(night.contradictions()) + ", "
						+ PlainNumber.grouped(night.high()) + " of high severity");
	}

	/** No bar is invisible that is not nothing. */
	private static int pixels(long count, long most) {
		return (count > 0) ? (int) Math.max(2, Math.round((double) HEIGHT * count / most)) : 0;
	}

	private static Row row(NightCounts night) {
		return new Row(Wording.shortDay(night.date()),
				List.of(night.contradictions(), night.high(), night.differences(), night.unsourced(), night.seen(),
						night.compared(), night.articles(), night.unread())
					.stream()
					.map(PlainNumber::grouped)
					.toList());
	}

}
