package org.crosscheck.report;

import java.util.List;

import com.samskivert.mustache.Mustache;
import org.jspecify.annotations.Nullable;

/**
 * What the template of {@code summary.html} is filled with. All texts are raw unless said
 * otherwise; the template escapes them.
 *
 * @param run name of the run
 * @param day its date in words
 * @param standfirst the night in one or two sentences
 * @param glance the night in figures
 * @param groups what the findings are divided into; the page opens with one of them
 * @param first the first page of that one
 * @param pageSize findings on a page
 * @param accepted how many verdicts were read, in words; empty for none
 * @param misread rows of review files that were not understood, the first of them
 * @param unsure how many findings are too unsure to be shown, in words; empty for none
 * @param skipped why numbers were not compared
 * @param unread articles and files that were not read
 * @param unreadMore how many more there are than are listed
 * @param steps what the run spent its time on
 * @param facts version, input, times
 * @param parts style and scripts
 * @param cards writes all findings as JSON that is safe in a page
 */
record SummaryPage(String run, String day, String standfirst, Glance glance, List<Group> groups,
		List<FindingCard> first, int pageSize, String accepted, List<Misread> misread, String unsure,
		List<Share> skipped, List<Unread> unread, long unreadMore, List<Fact> steps, List<Fact> facts, PageParts parts,
		Mustache.Lambda cards) {

	/** The group whose first page stands in the page. */
	Group shown() {
		return this.groups.stream().filter(Group::shown).findFirst().orElseThrow();
	}

	boolean isMany() {
		return shown().members() > this.pageSize;
	}

	boolean hasReviews() {
		return !this.accepted.isEmpty() || hasMisread();
	}

	boolean hasMisread() {
		return !this.misread.isEmpty();
	}

	boolean hasSkipped() {
		return !this.skipped.isEmpty();
	}

	boolean hasUnread() {
		return !this.unread.isEmpty();
	}

	/**
	 * The night in figures.
	 *
	 * @param figures the greatest figures
	 * @param changes what became of findings since the last run
	 * @param hasPast whether there was one
	 * @param trend thirty nights; {@code null} when this is the first
	 * @param coverage which part of the numbers was compared
	 */
	record Glance(List<Figure> figures, List<Change> changes, boolean hasPast, @Nullable TrendChart trend,
			Coverage coverage) {
	}

	/**
	 * A figure at the head of the page.
	 *
	 * @param value the number
	 * @param name what it counts
	 * @param note more on it; may be empty
	 * @param change how it stood last night; may be empty
	 * @param group name of the group that it counts; may be empty
	 */
	record Figure(String value, String name, String note, String change, String group) {

		boolean isSome() {
			return !"0".equals(this.value);
		}

	}

	/**
	 * Findings of one status.
	 *
	 * @param status in lower case
	 * @param count how many
	 * @param words what that means
	 */
	record Change(String status, String count, String words) {
	}

	/**
	 * A group of findings.
	 *
	 * @param id its name in the page
	 * @param title its headline
	 * @param intro what stands in it, in a sentence
	 * @param file the file that holds all of it
	 * @param members how many findings
	 * @param count the same in words
	 * @param shown whether the page opens with it
	 */
	record Group(String id, String title, String intro, String file, int members, String count, boolean shown) {
	}

	/**
	 * How much was compared.
	 *
	 * @param percent of the numbers seen, 0 to 100
	 * @param numbers the same in a sentence
	 * @param reasons why the others were not, the most frequent; may be empty
	 * @param pairs how many pairs were compared
	 * @param articles what was read
	 * @param allRead whether nothing was left unread
	 */
	record Coverage(String percent, String numbers, String reasons, String pairs, String articles, boolean allRead) {
	}

	/**
	 * A row of a review file, or a file, that was not understood.
	 *
	 * @param place where it stands
	 * @param reason why
	 * @param remedy what to do; may be empty
	 */
	record Misread(String place, String reason, String remedy) {
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
