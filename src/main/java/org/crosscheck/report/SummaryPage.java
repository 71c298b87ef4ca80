package org.crosscheck.report;

import java.util.List;

import com.samskivert.mustache.Mustache;

/**
 * What the template of {@code summary.html} is filled with. All texts are raw unless said
 * otherwise; the template escapes them.
 *
 * @param run name of the run
 * @param day its date in words
 * @param standfirst the night in one or two sentences
 * @param figures the night in figures
 * @param labels what the filter offers: a label's name and its words
 * @param sections findings by table
 * @param resolved findings of the last run that are gone, a page of them at most
 * @param resolvedCount how many they are
 * @param unsure how many findings are too unsure to be shown, in words; empty for none
 * @param coverage which part of the numbers was compared
 * @param skipped why the other numbers were not
 * @param unread articles and files that were not read
 * @param unreadMore how many more there are than are listed
 * @param steps what the run spent its time on
 * @param facts version, input, times
 * @param style the style sheet, not escaped
 * @param script the script, not escaped
 */
record SummaryPage(String run, String day, String standfirst, List<Figure> figures, List<Fact> labels,
		List<Section> sections, List<FindingCard> resolved, String resolvedCount, String unsure, Coverage coverage,
		List<Share> skipped, List<Unread> unread, long unreadMore, List<Fact> steps, List<Fact> facts, String style,
		String script) {

	boolean hasResolved() {
		return !this.resolved.isEmpty();
	}

	boolean hasSkipped() {
		return !this.skipped.isEmpty();
	}

	boolean hasUnread() {
		return !this.unread.isEmpty();
	}

	/**
	 * A figure at the head of the page.
	 *
	 * @param value the number
	 * @param name what it counts
	 * @param note more on it; may be empty
	 * @param link name of the section that has more; may be empty
	 */
	record Figure(String value, String name, String note, String link) {
	}

	/**
	 * The findings of one table.
	 *
	 * @param id name of the section in the page
	 * @param title its headline
	 * @param intro what stands there, in a sentence
	 * @param file the table that holds all of it
	 * @param count how many findings
	 * @param many whether there are more than the first page holds
	 * @param first the first page
	 * @param rest writes the findings after the first page as JSON that is safe in a page
	 */
	record Section(String id, String title, String intro, String file, String count, boolean many,
			List<FindingCard> first, Mustache.Lambda rest) {
	}

	/**
	 * How much was compared.
	 *
	 * @param words in a sentence
	 * @param percent of the numbers seen, 0 to 100
	 */
	record Coverage(String words, String percent) {
	}

	/**
	 * A part of the numbers that were not compared.
	 *
	 * @param name why
	 * @param count how many
	 * @param percent of the greatest part, 0 to 100
	 */
	record Share(String name, String count, String percent) {
	}

	/**
	 * An article or file that was not read.
	 *
	 * @param path the file
	 * @param state in lower case
	 * @param detail place and reason
	 */
	record Unread(String path, String state, String detail) {
	}

	/**
	 * A line of the colophon.
	 *
	 * @param name of what
	 * @param value how it is
	 */
	record Fact(String name, String value) {
	}

}
