package org.crosscheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds full dates (day, month and year) in a short text. A date in figures whose day and
 * month could be exchanged is left out, unless points show that the day comes first.
 */
final class DateFinder {

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2100;

	/** No date goes on further before or behind the begin of its year. */
	private static final int REACH = 32;

	private static final String GAP = "[\\s\\u00A0]{1,3}";

	private static final String NAME = "([A-Z][a-z]{2,8}|[A-Z]{3,9})\\.?";

	private static final Pattern DATES = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)" + "|"
			+ "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:" + GAP + "|-)" + NAME + "(?:,?" + GAP + "|-)(\\d{4})(?!\\d)" + "|"
			+ NAME + GAP + "(\\d{1,2})(?:st|nd|rd|th)?,?" + GAP + "(\\d{4})(?!\\d)" + "|"
			+ "(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\11(\\d{4})(?!\\d)");

	private DateFinder() {
	}

	/** A date and where it stands. */
	record Found(Span span, LocalDate date) {
	}

	/** All dates in text order. */
	static List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		Matcher matcher = DATES.matcher(text).useTransparentBounds(true);
		int from = 0;
		for (int year = yearFrom(text, 0); year >= 0; year = yearFrom(text, Math.max(from, year + 1))) {
			int to = Math.min(text.length(), year + REACH);
			from = Math.max(from, year - REACH);
			while (from < to && matcher.region(from, to).find()) {
				LocalDate date = dateOf(matcher);
				if (date != null) {
					found.add(new Found(new Span(matcher.start(), matcher.end()), date));
				}
				from = (date != null) ? matcher.end() : matcher.start() + 1;
			}
		}
		return found;
	}

	/**
	 * Where the next four digits in a row begin, -1 when none do: the costly look is only
	 * taken around them.
	 */
	private static int yearFrom(String text, int from) {
		int digits = 0;
		for (int i = from; i < text.length(); i++) {
			digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
			if (digits == 4) {
				return i - 3;
			}
		}
		return -1;
	}

	private static @Nullable LocalDate dateOf(Matcher matcher) {
		if (matcher.group(1) != null) {
			return date(matcher.group(1), number(matcher.group(2)), matcher.group(3));
		}
		if (matcher.group(4) != null) {
			return date(matcher.group(6), month(matcher.group(5)), matcher.group(4));
		}
		if (matcher.group(7) != null) {
			return date(matcher.group(9), month(matcher.group(7)), matcher.group(8));
		}
		int first = number(matcher.group(10));
		int second = number(matcher.group(12));
		if (first > 12 || first == second || ".".equals(matcher.group(11))) {
			return date(matcher.group(13), second, matcher.group(10));
		}
		return (second > 12) ? date(matcher.group(13), first, matcher.group(12)) : null;
	}

	private static @Nullable LocalDate date(String year, int month, String day) {
		int inYear = number(year);
		try {
			return (inYear < EARLIEST || inYear > LATEST) ? null : LocalDate.of(inYear, month, number(day));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Number of a month whose English name is written out or cut short, 0 for another
	 * word.
	 */
	private static int month(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		for (Month month : Month.values()) {
			if (month.name().startsWith(upper)) {
				return month.getValue();
			}
		}
		return 0;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

}
