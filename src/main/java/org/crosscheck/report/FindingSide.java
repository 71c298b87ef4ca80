package org.crosscheck.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Position;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * One side of a finding as its reader meets it: the claim that stands for it, if the
 * store still holds that claim. Immutable.
 *
 * @param position the side
 * @param anchor the claim that stands for it; {@code null} when the store has let it go
 */
public record FindingSide(Position position, @Nullable ClaimInContext anchor) {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/**
	 * The value as a person would say it, in the words of the anchor where it is its own.
	 */
	String value() {
		if (this.anchor == null || isComputed()) {
			return stated();
		}
		return withCounted(stated(), this.anchor.claim());
	}

	/** The value alone; a bare count does not say of what. */
	public String stated() {
		if (this.anchor == null) {
			return bounded(amount());
		}
		NumericClaim claim = this.anchor.claim();
		return isComputed() ? "comes to " + bounded(withUnit(amount(), claim)) : claim.place().surface().strip();
	}

	/** Whether the value was computed from several claims, so that no claim states it. */
	boolean isComputed() {
		return isDerived() && this.position.claims().size() > 1;
	}

	/**
	 * Whether the value is not the anchor's own but follows from it, as it does from the
	 * figure before its conversion; it is then in the unit of the other side.
	 */
	boolean isDerived() {
		return this.anchor != null && (this.anchor.claim().value().low() != this.position.low()
				|| this.anchor.claim().value().high() != this.position.high());
	}

	boolean isDate() {
		return this.anchor != null && this.anchor.claim().value().date() != null;
	}

	String sources() {
		return String.join("; ", this.position.sources());
	}

	@Nullable String publisher() {
		return (this.anchor != null) ? this.anchor.article().publisher() : null;
	}

	@Nullable LocalDate date() {
		return (this.anchor != null) ? this.anchor.article().published() : null;
	}

	@Nullable String quote() {
		return (this.anchor != null) ? this.anchor.claim().place().sentence() : null;
	}

	/**
	 * Which article it stands in: its file, and where a file may hold several, the line
	 * or position in it ("day.jsonl:3") or the article's own id ("day.jsonl#a-17").
	 */
	@Nullable String article() {
		if (this.anchor == null) {
			return null;
		}
		String path = this.anchor.article().path();
		String id = this.anchor.article().articleId();
		return id.startsWith(path) ? id : path + "#" + id;
	}

	/** The lower end: of a date the day, else the number. */
	Cell low() {
		return end(this.position.low());
	}

	/** The upper end. */
	Cell high() {
		return end(this.position.high());
	}

	private Cell end(double value) {
		return isDate() ? EpochDay.cell(value) : Cell.number(value);
	}

	/** The value without the words that bound it. */
	private String amount() {
		return range(this.position.low(), this.position.high(), isDate());
	}

	/** A value between two ends, of which either may be unbounded. */
	static String range(double from, double to, boolean dates) {
		String low = dates ? EpochDay.cell(from).csv() : PlainNumber.grouped(from);
		String high = dates ? EpochDay.cell(to).csv() : PlainNumber.grouped(to);
		if (low.isEmpty() || high.isEmpty()) {
			return low + high;
		}
		return low.equals(high) ? low : low + " to " + high;
	}

	/** The value in short, with signs in place of words ("≥ 40", "12.5 million"). */
	String shorthand() {
		String sign = switch (this.position.bound()) {
			case EXACT, RANGE, VAGUE -> "";
			case ABOUT, NEARLY -> "~ ";
			case MORE_THAN -> "> ";
			case AT_LEAST -> "≥ ";
			case LESS_THAN -> "< ";
			case AT_MOST -> "≤ ";
		};
		return sign + (isDate() ? amount() : shortAmount());
	}

	private String shortAmount() {
		return Stream.of(this.position.low(), this.position.high())
			.filter(Double::isFinite)
			.distinct()
			.map(PlainNumber::compact)
			.collect(Collectors.joining(" to "));
	}

	private String bounded(String amount) {
		String words = words(this.position.bound());
		return words.isEmpty() ? amount : words + " " + amount;
	}

	private static String words(Bound bound) {
		return switch (bound) {
			case EXACT, RANGE, VAGUE -> "";
			case ABOUT -> "about";
			case NEARLY -> "nearly";
			case MORE_THAN -> "more than";
			case AT_LEAST -> "at least";
			case LESS_THAN -> "less than";
			case AT_MOST -> "at most";
		};
	}

	private static String withUnit(String amount, NumericClaim claim) {
		String unit = claim.value().unit().name();
		return unit.isEmpty() ? withCounted(amount, claim) : amount + " " + unit;
	}

	/** A bare count says of what, unless its words do already. */
	private static String withCounted(String amount, NumericClaim claim) {
		String phrase = claim.counted().phrase();
		if (claim.value().unit().dimension() != Dimension.COUNT || phrase.isEmpty()) {
			return amount;
		}
		String sentence = claim.place().sentence();
		if (sentence.contains(amount + " " + phrase)) {
			return amount + " " + phrase;
		}
		String words = amount.toLowerCase(Locale.ROOT);
		boolean said = SPACE.splitAsStream(phrase.toLowerCase(Locale.ROOT)).anyMatch((word) -> words.contains(word));
		return said ? amount : amount + " (" + phrase + ")";
	}

}
