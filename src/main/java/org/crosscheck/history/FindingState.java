package org.crosscheck.history;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a person judges when they judge a finding: its label and the values that stand
 * against each other. A new article that says the same, another sentence, another bound
 * ("at least 14" for "14") or another severity leave it as it is.
 *
 * @param label of the finding
 * @param values of its sides, ascending, whichever side came first
 */
public record FindingState(Label label, List<Value> values) {

	private static final String BETWEEN_SIDES = " | ";

	private static final String BETWEEN_ENDS = "..";

	public FindingState {
		values = values.stream()
			.sorted(Comparator.comparingDouble(Value::low).thenComparingDouble(Value::high))
			.toList();
	}

	/** What a finding is now. */
	public static FindingState of(Finding finding) {
		return new FindingState(finding.label(),
				finding.sides().stream().map((side) -> new Value(side.low(), side.high())).toList());
	}

	/**
	 * The same in a form that outlives a spreadsheet, for a text that begins with a word
	 * is no number, date or formula: {@code contradiction: 14 | 10..20}.
	 */
	public String code() {
		return this.label.name().toLowerCase(Locale.ROOT) + ": "
				+ this.values.stream().map(Value::code).collect(Collectors.joining(BETWEEN_SIDES));
	}

	/**
	 * What {@link #code} gave, {@code null} for another text.
	 * @param code in any case, with any spaces
	 */
	public static @Nullable FindingState parse(String code) {
		String[] parts = code.strip().split(":", 2);
		if (parts.length < 2) {
			return null;
		}
		try {
			return new FindingState(Label.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)),
					Arrays.stream(parts[1].split("\\|", -1)).map((value) -> Value.parse(value.strip())).toList());
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * The value of one side.
	 *
	 * @param low its lower end, negative infinity when unbounded; of a date the day since
	 * 1970
	 * @param high its upper end
	 */
	public record Value(double low, double high) {

		private String code() {
			return (this.low == this.high) ? end(this.low) : end(this.low) + BETWEEN_ENDS + end(this.high);
		}

		private static String end(double end) {
			return Double.isFinite(end) ? BigDecimal.valueOf(end).stripTrailingZeros().toPlainString() : "*";
		}

		private static Value parse(String code) {
			int between = code.indexOf(BETWEEN_ENDS);
			String low = (between < 0) ? code : code.substring(0, between);
			String high = (between < 0) ? code : code.substring(between + BETWEEN_ENDS.length());
			return new Value(low.equals("*") ? Double.NEGATIVE_INFINITY : Double.parseDouble(low),
					high.equals("*") ? Double.POSITIVE_INFINITY : Double.parseDouble(high));
		}

	}

}
