package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a sentence: value, bound, intervals, unit, trend, date, and why a
 * number is never compared (semantics.md sections 1 and 4). Time is linear in the length
 * of the sentence; no text makes it throw. Immutable and safe for use by several threads.
 */
public final class QuantityReader {

	/** No sentence has so many tokens: what has is no prose, and is read in parts. */
	private static final int LONGEST_SENTENCE = 2000;

	private final Lexicon lexicon = new Lexicon();

	private final Cutter cutter = new Cutter(this.lexicon);

	private final DateReader dates = new DateReader();

	private final Skips skips = new Skips();

	private final NumberReader numbers = new NumberReader();

	private final Measures measures = new Measures(this.cutter);

	private final UnitReader units = new UnitReader(this.cutter, this.measures);

	private final Tolerances tolerances = new Tolerances();

	private final Ranges ranges = new Ranges();

	private final Compounds compounds = new Compounds(this.measures);

	private final SharedRates rates = new SharedRates(this.measures);

	private final TwoSided twoSided = new TwoSided();

	private final DateRanges periods = new DateRanges();

	private final Bounds bounds = new Bounds();

	private final Trends trends = new Trends();

	/** Loads the word lists of this room once. */
	public QuantityReader() {
	}

	/**
	 * Every number of a sentence, compared or skipped.
	 * @param text the text the sentence stands in
	 * @param sentence one of its sentences
	 * @param context what the article tells about its numbers
	 * @return quantities in text order; spans never overlap; empty when there is no
	 * number
	 */
	public List<Quantity> read(AnalysedText text, Sentence sentence, ReadingContext context) {
		List<Token> tokens = sentence.tokens();
		if (tokens.size() <= LONGEST_SENTENCE) {
			return read(tokens, context);
		}
		List<Quantity> quantities = new ArrayList<>();
		for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
			quantities.addAll(read(tokens.subList(from, Math.min(from + LONGEST_SENTENCE, tokens.size())), context));
		}
		return List.copyOf(quantities);
	}

	private List<Quantity> read(List<Token> tokens, ReadingContext context) {
		return mayHoldNumber(tokens) ? read(this.cutter.cut(tokens, context.decimalComma()), context) : List.of();
	}

	/** The same for a sentence that is cut already. */
	List<Quantity> read(Pieces pieces, ReadingContext context) {
		List<Draft> drafts = new ArrayList<>();
		int at = 0;
		while (at < pieces.size()) {
			Piece piece = pieces.get(at);
			Draft draft = piece.mayStartNumber() ? next(pieces, at, context) : null;
			if (draft == null) {
				at++;
			}
			else {
				Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
				if (last != null && draft.from < last.to) {
					draft.from = Math.max(draft.from, last.to);
					draft.spanFrom = draft.from;
				}
				drafts.add(draft);
				at = Math.max(draft.to, at + 1);
			}
		}
		if (drafts.isEmpty()) {
			return List.of();
		}
		Millions.settle(pieces, drafts);
		drafts = this.periods.join(pieces, drafts);
		drafts = this.tolerances.join(pieces, drafts);
		drafts = this.compounds.join(pieces, this.ranges.join(pieces, drafts));
		this.rates.spread(pieces, drafts);
		int floor = 0;
		for (Draft draft : drafts) {
			if (draft.isOpen()) {
				this.bounds.read(pieces, draft, floor);
				Labels.mark(pieces, draft);
			}
			floor = draft.spanTo;
		}
		drafts = this.twoSided.join(pieces, drafts);
		Distribution.spread(pieces, drafts);
		Conversions.mark(pieces, drafts);
		RepeatedNames.mark(pieces, drafts);
		this.trends.read(pieces, drafts);
		return quantities(pieces, drafts);
	}

	/**
	 * Most sentences hold no number: one look-up a token tells, before anything is cut.
	 */
	private boolean mayHoldNumber(List<Token> tokens) {
		for (Token token : tokens) {
			boolean word = token.kind() == TokenKind.WORD && token.lower().indexOf('-') < 0;
			boolean plain = token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.QUOTE;
			if (word ? this.lexicon.look(token.lower()).opensNumber() : !plain) {
				return true;
			}
		}
		return false;
	}

	private @Nullable Draft next(Pieces pieces, int at, ReadingContext context) {
		Draft date = this.dates.read(pieces, at, context.published());
		if (date != null) {
			return DateFurniture.mark(pieces, date);
		}
		Draft decade = Decades.read(pieces, at);
		if (decade != null) {
			return decade;
		}
		Draft skipped = this.skips.read(pieces, at);
		if (skipped != null && !isMeasured(pieces, skipped)) {
			return skipped;
		}
		Draft number = this.numbers.read(pieces, at);
		if (number != null) {
			this.units.read(pieces, number, context);
			RelativePast.date(pieces, number, context.published());
		}
		return number;
	}

	/** "up by 20-25 cm": what has a unit of measure is no score. */
	private boolean isMeasured(Pieces pieces, Draft skipped) {
		Piece unit = pieces.get(skipped.to);
		boolean range = skipped.skip == SkipReason.SCORE && skipped.to - skipped.from == 3
				&& DateReader.whole(pieces.get(skipped.from)) < DateReader.whole(pieces.get(skipped.to - 1));
		Forms.Found<Unit> found = (range && unit.isWord() && unit.text().length() > 1)
				? this.measures.at(pieces, skipped.to) : null;
		return found != null && switch (found.meaning().dimension()) {
			case LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, ENERGY, POWER, PERCENT -> true;
			default -> false;
		};
	}

	private static List<Quantity> quantities(Pieces pieces, List<Draft> drafts) {
		List<Quantity> quantities = new ArrayList<>(drafts.size());
		int floor = 0;
		for (Draft draft : drafts) {
			int from = Math.max(draft.spanFrom, floor);
			Span number = span(pieces, Math.max(draft.numberFrom, floor), draft.numberTo);
			Span span = span(pieces, from, Math.max(draft.spanTo, draft.numberTo)).hull(number);
			floor = Math.max(draft.spanTo, draft.numberTo);
			Interval strict = Intervals.strict(draft);
			Interval plausible = Intervals.plausible(draft);
			quantities.add(new Quantity(span, number, draft.low, draft.high, draft.bound, strict, plausible, draft.unit,
					draft.trend, draft.date, draft.skip, draft.conversion));
		}
		return List.copyOf(quantities);
	}

	private static Span span(Pieces pieces, int from, int to) {
		return new Span(pieces.get(from).start(), pieces.get(Math.max(from, to - 1)).end());
	}

}
