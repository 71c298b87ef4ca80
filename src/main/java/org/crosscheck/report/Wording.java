package org.crosscheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.crosscheck.check.Kind;
import org.crosscheck.check.Label;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.quantity.SkipReason;
import org.jspecify.annotations.Nullable;

/** The words of {@code summary.html} for what the tables say in capitals. */
final class Wording {

	private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private Wording() {
	}

	static String label(Label label) {
		return switch (label) {
			case CONTRADICTION -> "Contradiction";
			case SELF_CONTRADICTION -> "Contradicts itself";
			case ARITHMETIC_INCONSISTENCY -> "Does not add up";
			case UPDATE -> "Update";
			case SCOPE_DIFFERENCE -> "Different scope";
			case COMPATIBLE -> "Agreement";
			case UNSOURCED -> "No source";
			case WEAKLY_SOURCED -> "Weak source";
		};
	}

	static String kind(@Nullable Kind kind) {
		if (kind == null) {
			return "";
		}
		return switch (kind) {
			case MISREPORT -> "one statement, two numbers";
			case DISPUTED -> "sources disagree";
			case UNATTRIBUTED -> "in an article’s own voice";
			case NON_MONOTONE -> "a running total that fell";
			case HEADLINE_BODY -> "headline against text";
			case PART_WHOLE -> "part above whole";
			case SUM -> "sum";
			case RATE -> "rate";
			case SHARE -> "share";
			case CHANGE -> "change";
			case CONVERSION -> "unit conversion";
			case DATE -> "date";
			case PLAN_TO_ACTUAL -> "plan became fact";
			case TIME -> "another time";
			case PLACE -> "another place";
			case POPULATION -> "other people or things";
			case MEASURE -> "another measure";
			case STAGE -> "another stage";
			case DEFINITION -> "another definition";
			case HEDGE -> "a hedge was lost";
		};
	}

	static String skip(SkipReason reason) {
		return switch (reason) {
			case FURNITURE -> "Page furniture: teasers, cookie lines, datelines";
			case IDENTIFIER -> "Names and codes, such as M1 or Article 5";
			case ORDINAL -> "Ordinals: first, third";
			case YEAR -> "Years that stand alone";
			case TIME_OF_DAY -> "Times of day";
			case IDIOM -> "Idioms, such as “one of”";
			case SCORE -> "Scores";
			case LIST_MARKER -> "Numbers of list items";
			case DATE -> "Dates of the telling";
			case NO_COUNTED_THING -> "Nothing countable named";
			case CONVERSION_TWIN -> "The same value in a second unit";
		};
	}

	/** What numbers of that kind are, to follow their count. */
	static String skipShort(SkipReason reason) {
		return switch (reason) {
			case FURNITURE -> "page furniture";
			case IDENTIFIER -> "names and codes";
			case ORDINAL -> "ordinals";
			case YEAR -> "lone years";
			case TIME_OF_DAY -> "times of day";
			case IDIOM -> "idioms";
			case SCORE -> "scores";
			case LIST_MARKER -> "list markers";
			case DATE -> "dates";
			case NO_COUNTED_THING -> "of nothing named";
			case CONVERSION_TWIN -> "conversions";
		};
	}

	static String status(FindingStatus status) {
		return status.name().toLowerCase(Locale.ROOT);
	}

	/** What became of a finding with that status since the last run. */
	static String statusMeaning(FindingStatus status) {
		return switch (status) {
			case NEW -> "not there last night";
			case PERSISTING -> "as last night";
			case CHANGED -> "known, with other values";
			case RESOLVED -> "not found again";
			case REOPENED -> "gone or dismissed, back again";
		};
	}

	static String longDay(LocalDate day) {
		return LONG_DAY.format(day);
	}

	static String shortDay(@Nullable LocalDate day) {
		return (day == null) ? "" : SHORT_DAY.format(day);
	}

	/** "1 origin", "2 origins". */
	static String counted(long number, String one, String many) {
		return PlainNumber.grouped(number) + " " + ((number == 1) ? one : many);
	}

}
