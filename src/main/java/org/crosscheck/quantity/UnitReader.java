package org.crosscheck.quantity;

import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * Finds the unit of a number: currency before it, unit behind it, what it is per, and
 * whether it is an age. Immutable.
 */
final class UnitReader {

	private static final Unit SHARE = new Unit("share", Dimension.SHARE, "share", 1, 0, null);

	private static final Set<String> PAID_FOR = WordList.read(UnitReader.class, "cues.txt").set("paid for");

	/** How much of the phrase behind "pounds of" is looked at. */
	private static final int PHRASE = 3;

	/** How far before "pounds" a word of money may stand. */
	private static final int CLAUSE = 8;

	private final Measures measures;

	private final Moneys moneys;

	private final Rates rates;

	UnitReader(Cutter cutter, Measures measures) {
		this.measures = measures;
		this.moneys = new Moneys(cutter);
		this.rates = new Rates(this.measures);
	}

	/** Sets unit and span of a number that has just been read. */
	void read(Pieces pieces, Draft draft, ReadingContext context) {
		if (!currencyBefore(pieces, draft, context)) {
			unitAfter(pieces, draft, context);
		}
		if (draft.fraction && !draft.hasUnit() && draft.magnitude == 1) {
			draft.unit = SHARE;
		}
		else if (!draft.hasUnit() && isMagnitude(pieces, draft.from - 1)) {
			draft.unit = this.measures.named("magnitude");
		}
		age(pieces, draft);
		this.rates.read(pieces, draft);
	}

	private boolean currencyBefore(Pieces pieces, Draft draft, ReadingContext context) {
		Forms.Found<Unit> sign = this.moneys.before(pieces, draft.from);
		if (sign == null) {
			return false;
		}
		draft.from = sign.to();
		draft.spanFrom = sign.to();
		Piece minus = pieces.get(sign.to() - 1);
		if (!draft.isVague() && (minus.is("-") || minus.is("−")) && !minus.glued() && pieces.get(sign.to()).glued()) {
			draft.from--;
			draft.spanFrom--;
			draft.low = -draft.low;
			draft.high = -draft.high;
			draft.mantissa = -draft.mantissa;
		}
		draft.unit = this.moneys.resolve(sign.meaning(), context);
		Forms.Found<Unit> country = sign.meaning().base().equals("?dollar")
				? this.moneys.countryBehind(pieces, draft.to) : null;
		if (country != null) {
			draft.unit = country.meaning();
			draft.unitTo(country.to());
			return true;
		}
		Forms.Found<Unit> twin = this.moneys.after(pieces, draft.to);
		if (twin != null && pieces.get(draft.to).kind() != Piece.Kind.MARK
				&& twin.meaning().name().endsWith(sign.meaning().name())) {
			draft.unit = this.moneys.resolve(twin.meaning(), context);
			draft.unitTo(twin.to());
		}
		return true;
	}

	private void unitAfter(Pieces pieces, Draft draft, ReadingContext context) {
		int at = pieces.overHyphen(draft.to);
		boolean ofA = draft.fraction && (pieces.is(at, "of") && (pieces.is(at + 1, "a") || pieces.is(at + 1, "an"))
				|| pieces.is(at, "a") || pieces.is(at, "an"));
		boolean vagueOf = draft.isVague() && pieces.is(at, "of");
		int next = ofA ? at + (pieces.is(at, "of") ? 2 : 1) : vagueOf ? at + 1 : at;
		Moneys.Scaled scaled = this.moneys.scaledAfter(pieces, next);
		if (scaled != null && draft.magnitude == 1 && !draft.isVague()) {
			draft.unit = scaled.unit();
			draft.scale(scaled.factor());
			draft.unitTo(next + 1);
			return;
		}
		Forms.Found<Unit> money = this.moneys.after(pieces, next);
		Forms.Found<Unit> measure = this.measures.at(pieces, next);
		if (money != null && (measure == null || money.to() >= measure.to())
				&& isWeight(pieces, draft, money, context)) {
			draft.unit = this.measures.named("pound");
			draft.unitTo(money.to());
		}
		else if (money != null && (measure == null || money.to() > measure.to()) && fits(pieces, next, draft)) {
			draft.unit = this.moneys.resolve(money.meaning(), context);
			draft.unitTo(money.to());
		}
		else if (measure != null && fits(pieces, next, draft)) {
			draft.unit = measure.meaning();
			draft.unitTo(measure.to());
		}
	}

	/** "pounds" are money only where the text says so or the sum is large. */
	private static boolean isWeight(Pieces pieces, Draft draft, Forms.Found<Unit> money, ReadingContext context) {
		if (!money.meaning().base().equals("?pound") || !money.meaning().name().equals("pound sterling")) {
			return false;
		}
		boolean large = draft.magnitude >= 1e6;
		if (large) {
			return context.pound() == null && pieces.is(money.to(), "of") && !isPaidFor(pieces, money.to() + 1);
		}
		boolean weighed = pieces.is(money.to(), "of") || pieces.get(draft.to).isHyphen()
				|| pieces.is(draft.from - 1, "weighing") || pieces.is(draft.from - 1, "weighs")
				|| pieces.is(draft.from - 1, "weighed");
		return context.pound() == null && !isPaid(pieces, draft) || weighed;
	}

	/** "a magnitude 6.4 quake", "magnitude-6.4", "a magnitude of 6.4". */
	private static boolean isMagnitude(Pieces pieces, int before) {
		boolean joint = pieces.is(before, "of") || pieces.get(before).isHyphen();
		return pieces.is(joint ? before - 1 : before, "magnitude");
	}

	/** "12 million pounds of public money" is money, "of cheese" is a weight. */
	private static boolean isPaidFor(Pieces pieces, int from) {
		for (int at = from; at < from + PHRASE && pieces.get(at).isWord(); at++) {
			if (pieces.is(at, Tag.MONEY_CUE) || PAID_FOR.contains(pieces.get(at).lower())) {
				return true;
			}
		}
		return false;
	}

	/** Whether the clause before the sum speaks of money, or a penny sum follows. */
	private static boolean isPaid(Pieces pieces, Draft draft) {
		for (int at = draft.from - 1; at >= 0 && at >= draft.from - CLAUSE; at--) {
			if (pieces.is(at, Tag.MONEY_CUE)) {
				return true;
			}
			if (pieces.is(at, ";") || pieces.is(at, ":")) {
				return false;
			}
		}
		return false;
	}

	/** Keeps single letters and words that are also other words from posing as units. */
	private static boolean fits(Pieces pieces, int at, Draft draft) {
		Piece piece = pieces.get(at);
		if (piece.text().equals("G") || piece.text().equals("S")) {
			return false;
		}
		if (piece.glued() && !draft.isVague()) {
			return !piece.is("'") && !piece.is("\"") && !piece.is("st") && !piece.is("\u2019")
					|| (piece.is("'") || piece.is("\"")) && draft.inDigits && isQuoteMark(pieces, at);
		}
		boolean words = !draft.inDigits;
		return switch (piece.lower()) {
			case "m", "g", "l", "w", "v", "p", "c", "f", "mb", "mp", "ha", "hl", "cl", "dm", "ms", "nm", "kt", "pp",
					"pc", "pt", "cal", "gal", "ps", "mi", "sv", "gy", "hp", "kw", "mw", "gw", "kv", "gb", "tb", "cc",
					"db", "bar", "rs", "le", "sh", "ff", "re", "lei", "dh" ->
				!words && !draft.isVague() && !isAuxiliary(pieces, at);
			case "in", "t", "s", "h", "k", "b", "a", "st" -> false;
			case "min", "sec" -> !words && (!pieces.get(at + 1).isWord() || pieces.is(at + 1, Tag.FUNCTION));
			// behind digits it is no ordinal: "a 4.3 second sprint"
			case "second" -> draft.inDigits && draft.low != 1 || draft.fraction;
			case "point", "points" -> true;
			case "won" -> draft.low >= 100 && !pieces.isNounLike(at + 1);
			case "rand", "real", "bit", "bits", "leu", "lev", "pen", "cup", "cups", "foot", "stone", "mark", "gray" ->
				!draft.isVague() && !pieces.is(at, "real");
			default -> true;
		};
	}

	private static boolean isAuxiliary(Pieces pieces, int at) {
		return pieces.is(at + 1, "'");
	}

	/** A prime mark: the sentence holds no other quotation mark of the kind before it. */
	private static boolean isQuoteMark(Pieces pieces, int at) {
		for (int i = 0; i < at; i++) {
			if (pieces.get(i).text().equals(pieces.get(at).text())) {
				return false;
			}
		}
		return true;
	}

	private void age(Pieces pieces, Draft draft) {
		boolean duration = draft.unit.dimension() == Dimension.DURATION;
		int old = pieces.overHyphen(draft.to);
		if (duration && (pieces.is(old, "old") || pieces.is(old, "olds") || pieces.are(draft.to, "of", "age"))) {
			setAge(draft, draft.unit, pieces.is(old, "of") ? old + 2 : old + 1);
		}
		else if (!draft.hasUnit() && (pieces.is(old, "yo") || pieces.are(old, "y", "/", "o"))) {
			setAge(draft, this.measures.named("year"), pieces.is(old, "yo") ? old + 1 : old + 3);
		}
		else if (Ages.isStatedBefore(pieces, draft) && (!draft.hasUnit() || duration)) {
			setAge(draft, duration ? draft.unit : this.measures.named("year"), draft.to);
		}
	}

	static void setAge(Draft draft, Unit unit, int to) {
		double years = unit.factor() / 365.25;
		draft.unit = new Unit(unit.name() + " of age", Dimension.AGE, "year of age", years, 0, null);
		draft.unitTo(to);
	}

}
