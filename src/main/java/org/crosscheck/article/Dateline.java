package org.crosscheck.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.text.Span;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates by which a text dates itself, near its start and at its very end.
 * Immutable and safe for use by several threads.
 */
final class Dateline {

	/** How far into a text a dateline may stand, and how far from its end. */
	private static final int HEAD = 1200;

	private static final int TAIL = 300;

	/** Lines of the head in which a date may stand alone or open the line. */
	private static final int OPENING_LINES = 5;

	/** "LONDON", "PASADENA, Calif.", "WEST POINT, N.Y." before a date. */
	private static final Pattern PLACE = Pattern
		.compile("\\p{Lu}{3}[\\p{Lu} .'-]{0,30}(?:,\\s\\p{Lu}[\\p{L}.]{1,15})?,?(?:\\s\\([^)]{2,20}\\))?");

	private static final Pattern DASH_FOLLOWS = Pattern.compile("(?s)[,.\\s]{0,3}(?:\\([^)]{2,30}\\)\\s?)?[-–—:].*");

	private static final Pattern OPENS = Pattern.compile("(?s)[,;\\s]{0,3}+(?:(?:at\\s)?\\d.*|[^\\p{Ll}].*)?");

	private static final Pattern LINK = Pattern.compile("(?:[\\s:,|·•–—-]|(?<![\\p{L}])(?:on|at))+$");

	private final List<String> published;

	private final List<String> updated;

	private final Set<String> wires;

	Dateline(Wires wires) {
		WordList words = WordList.read(Dateline.class, "datelines.txt");
		this.published = words.entries("published");
		this.updated = words.entries("updated");
		this.wires = wires.names();
	}

	/** How surely a date is the day of publication, surest first. */
	enum Rank {

		PUBLISHED, DATELINE, UPDATED

	}

	/**
	 * A date by which the text dates itself.
	 *
	 * @param span the date with the words that make it a dateline
	 */
	record Mark(Span span, LocalDate date, Rank rank) {
	}

	/**
	 * The day of publication by the text's own words, {@code null} when it tells none.
	 */
	@Nullable LocalDate published(String text) {
		return marks(text).stream().min(Comparator.comparing(Mark::rank)).map(Mark::date).orElse(null);
	}

	/** All datelines in text order. */
	List<Mark> marks(String text) {
		List<Mark> marks = new ArrayList<>();
		String head = text.substring(0, Math.min(HEAD, text.length()));
		for (DateFinder.Found found : DateFinder.in(head)) {
			add(marks, markOf(head, found, true), 0);
		}
		int tail = Math.max(head.length(), text.length() - TAIL);
		String end = text.substring(tail);
		for (DateFinder.Found found : DateFinder.in(end)) {
			add(marks, markOf(end, found, false), tail);
		}
		return marks;
	}

	private static void add(List<Mark> marks, @Nullable Mark mark, int shift) {
		if (mark != null) {
			Span span = new Span(mark.span().start() + shift, mark.span().end() + shift);
			marks.add(new Mark(span, mark.date(), mark.rank()));
		}
	}

	private @Nullable Mark markOf(String text, DateFinder.Found found, boolean head) {
		int line = lineStart(text, found.span().start());
		String before = withoutWeekday(text.substring(line, found.span().start()));
		String after = text.substring(found.span().end());
		int cue = endsWithCue(before, this.updated);
		Rank rank = Rank.UPDATED;
		if (cue < 0) {
			cue = endsWithCue(before, this.published);
			rank = Rank.PUBLISHED;
		}
		if (cue < 0 && head) {
			cue = opening(text, line, before, after);
			rank = Rank.DATELINE;
		}
		return (cue < 0) ? null : new Mark(new Span(line + cue, found.span().end()), found.date(), rank);
	}

	/** Where in its line a dateline without a cue begins, -1 when it is none. */
	private int opening(String text, int line, String before, String after) {
		if (!OPENS.matcher(after).matches()) {
			return -1;
		}
		if (before.isBlank()) {
			return (linesBefore(text, line) < OPENING_LINES) ? before.length() : -1;
		}
		if (PLACE.matcher(before.strip()).matches() && DASH_FOLLOWS.matcher(after).matches()) {
			return 0;
		}
		return endsWithCue(before, this.wires);
	}

	/**
	 * Where a cue begins that ends the text, -1 when none does. Inside a line it must
	 * have a capital ("SundayPublished"): "a study published" is prose.
	 */
	private static int endsWithCue(String before, Collection<String> cues) {
		String trimmed = LINK.matcher(before).replaceFirst("");
		String lower = trimmed.toLowerCase(Locale.ROOT);
		if (lower.length() != trimmed.length()) {
			return -1;
		}
		int best = -1;
		for (String cue : cues) {
			int at = trimmed.length() - cue.length();
			if (at >= 0 && lower.endsWith(cue) && (trimmed.substring(0, at).isBlank()
					|| Character.isUpperCase(trimmed.charAt(at)) && !Character.isUpperCase(trimmed.charAt(at - 1))
					|| cue.startsWith("last ") || best > at)) {
				best = (best < 0) ? at : Math.min(best, at);
			}
		}
		return best;
	}

	private static String withoutWeekday(String before) {
		String trimmed = before.stripTrailing();
		int end = trimmed.length();
		while (end > 0 && ",.".indexOf(trimmed.charAt(end - 1)) >= 0) {
			end--;
		}
		int start = end;
		while (start > 0 && Character.isLetter(trimmed.charAt(start - 1))) {
			start--;
		}
		String word = trimmed.substring(start, end).toUpperCase(Locale.ROOT);
		boolean weekday = word.length() >= 3
				&& Arrays.stream(DayOfWeek.values()).anyMatch((day) -> day.name().startsWith(word));
		return weekday ? trimmed.substring(0, start) : before;
	}

	private static int lineStart(String text, int at) {
		return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
	}

	private static long linesBefore(String text, int line) {
		return text.substring(0, line).lines().filter((before) -> !before.isBlank()).count();
	}

}
