package org.crosscheck.quantity;

/**
 * Finds the unit of a number: currency before it, unit behind it, what it is per, and
 * whether it is an age. Immutable.
 */
final class UnitReader {

	private static final Unit SHARE = new Unit("share", Dimension.SHARE, "share", 1, 0, null);

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
				&& Pounds.areWeight(pieces, draft, money, context)) {
			draft.unit = this.measures.named("pound");
			draft.unitTo(money.to());
		}
		else if (money != null && (measure == null || money.to() > measure.to())
				&& UnitHomographs.mayBeUnit(pieces, next, draft)) {
			draft.unit = this.moneys.resolve(money.meaning(), context);
			draft.unitTo(money.to());
		}
		else if (measure != null && UnitHomographs.mayBeUnit(pieces, next, draft)) {
			draft.unit = measure.meaning();
			draft.unitTo(measure.to());
		}
	}

	/** "a magnitude 6.4 quake", "magnitude-6.4", "a magnitude of 6.4". */
	private static boolean isMagnitude(Pieces pieces, int before) {
		boolean joint = pieces.is(before, "of") || pieces.get(before).isHyphen();
		return pieces.is(joint ? before - 1 : before, "magnitude");
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
