package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into paragraphs. Every line break ends a paragraph, except in hard-wrapped
 * text (plain text cut at a fixed width), where only a blank line does.
 */
final class Paragraphs {

	/** Widths between which mail readers and editors wrap plain text. */
	private static final int NARROWEST = 50;

	private static final int WIDEST = 100;

	private Paragraphs() {
	}

	static List<Span> of(String text) {
		List<Span> lines = lines(text);
		return isHardWrapped(lines) ? joined(lines) : lines.stream().filter((line) -> line.length() > 0).toList();
	}

	/** The lines without their breaks; an empty span for a blank line. */
	private static List<Span> lines(String text) {
		List<Span> lines = new ArrayList<>();
		int start = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at == text.length() || Characters.isLineBreak(text.charAt(at))) {
				lines.add(trimmed(text, start, at));
				if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
					at++;
				}
				start = at + 1;
			}
		}
		return lines;
	}

	private static Span trimmed(String text, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Characters.isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && Characters.isSpace(text.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

	/**
	 * At least six lines run on into the next without a blank line, and four in five of
	 * those have about one width.
	 */
	private static boolean isHardWrapped(List<Span> lines) {
		int running = 0;
		int even = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (lines.get(i).length() > 0 && lines.get(i + 1).length() > 0) {
				running++;
				int length = lines.get(i).length();
				even += (length >= NARROWEST && length <= WIDEST) ? 1 : 0;
			}
		}
		return running >= 6 && even * 5 >= running * 4;
	}

	private static List<Span> joined(List<Span> lines) {
		List<Span> paragraphs = new ArrayList<>();
		Span open = new Span(0, 0);
		for (Span line : lines) {
			if (line.length() == 0) {
				if (open.length() > 0) {
					paragraphs.add(open);
				}
				open = line;
			}
			else {
				open = (open.length() == 0) ? line : open.hull(line);
			}
		}
		if (open.length() > 0) {
			paragraphs.add(open);
		}
		return paragraphs;
	}

}
