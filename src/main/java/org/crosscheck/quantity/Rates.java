package org.crosscheck.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Finds what a number is per: "a day", "per 100,000 people", "$12/barrel", "12 deaths for
 * every 1,000 births", "40 tonnes annually". Immutable.
 */
final class Rates {

	/** Words that may stand between a number and what it is per. */
	private static final int NOUN_PHRASE = 4;

	private final Measures measures;

	private final NumberReader numbers = new NumberReader();

	Rates(Measures measures) {
		this.measures = measures;
	}

	/** Makes the unit a rate where the words behind it say what it is per. */
	void read(Pieces pieces, Draft draft) {
		Dimension dimension = draft.unit.dimension();
		if (dimension == Dimension.AGE || draft.fraction && !draft.hasUnit() || draft.isVague() && !draft.hasUnit()) {
			return;
		}
		if (!behindNoun(pieces, draft)) {
			rightBehind(pieces, draft);
		}
	}

	/** Whether "per" or "for every" stands right before a piece. */
	static boolean isDenominator(Pieces pieces, int at) {
		return pieces.is(at - 1, "per")
				|| (pieces.is(at - 1, "every") || pieces.is(at - 1, "each")) && pieces.is(at - 2, "for");
	}

	private void rightBehind(Pieces pieces, Draft draft) {
		int at = draft.to;
		boolean slash = pieces.is(at, "/") && pieces.get(at).glued() && draft.hasUnit();
		boolean hyphenated = pieces.overHyphen(at) > at && pieces.is(at + 1, "a");
		int word = hyphenated ? at + 1 : at;
		int per = slash ? at + 1 : afterPer(pieces, word);
		boolean article = !slash && per < 0 && isArticle(pieces, word);
		if (pieces.is(at, Tag.PERIOD_ADVERB) && draft.hasUnit() && closes(pieces, at + 1)) {
			setPer(draft, period(pieces.get(at)));
			draft.unitTo(at + 1);
			return;
		}
		if (per < 0 && !article) {
			return;
		}
		int next = pieces.overHyphen((per < 0) ? word + 1 : per);
		if (article && pieces.is(next, "dozen") && draft.unit.dimension() == Dimension.MONEY) {
			setPer(draft, thing(pieces.get(next)));
			draft.unitTo(next + 1);
			return;
		}
		Draft number = (article || slash) ? null : denominator(pieces, next);
		Forms.Found<Unit> under = this.measures.at(pieces, (number != null) ? pieces.overHyphen(number.to) : next);
		if (number != null && under == null) {
			setPer(draft, people(number));
			draft.unitTo(number.to);
		}
		else if (under != null && isLonger(draft, under.meaning()) && (pieces.is(next, Tag.PERIOD) || !article)
				&& !(article && isElapsed(pieces, under.to()))) {
			setPer(draft, (number == null) ? under.meaning() : scaled(under.meaning(), number.low));
			draft.unitTo(under.to());
		}
		else if (under == null && pieces.is(next, Tag.CURRENCY_WORD) && per > 0) {
			setPer(draft, thing(pieces.get(next)));
			draft.unitTo(next + 1);
		}
		else if (under == null && !slash && draft.hasUnit() && (pieces.is(next, Tag.PERIOD) || isThing(pieces, per))) {
			setPer(draft, thing(pieces.get(next)));
			draft.unitTo(next + 1);
		}
	}

	/** "a year ago", "a year on", "a year from now"; not "a year on food". */
	private static boolean isElapsed(Pieces pieces, int at) {
		if (pieces.is(at, "on")) {
			Piece next = pieces.get(at + 1);
			return next.kind() == Piece.Kind.MARK || next.is("from");
		}
		return pieces.is(at, Tag.AGO) && !(pieces.is(at, "from") && pieces.is(at + 1, Tag.MONTH));
	}

	/** "six hours a night", but no "seven days a day". */
	private static boolean isLonger(Draft draft, Unit under) {
		return draft.unit.dimension() != Dimension.DURATION
				|| under.dimension() == Dimension.DURATION && under.factor() > draft.unit.factor();
	}

	/** "1,200 soldiers per day", "2 million barrels of oil a day": the noun between. */
	private boolean behindNoun(Pieces pieces, Draft draft) {
		int at = draft.to;
		while (at - draft.to < NOUN_PHRASE && pieces.get(at).isWord() && !pieces.is(at, "per")
				&& !pieces.is(at, Tag.PERIOD_ADVERB)
				&& (!pieces.is(at, Tag.FUNCTION) || pieces.is(at, "of") && at == draft.to)) {
			at++;
		}
		if (at == draft.to || draft.unit.dimension() == Dimension.DURATION) {
			return false;
		}
		if (pieces.is(at, Tag.PERIOD_ADVERB) && pieces.isPluralLike(at - 1) && closes(pieces, at + 1)) {
			setPer(draft, period(pieces.get(at)));
			return true;
		}
		int per = afterPer(pieces, at);
		Draft number = (per > 0) ? denominator(pieces, per) : null;
		int next = (number != null) ? number.to : (per > 0) ? per : at + 1;
		Forms.Found<Unit> under = this.measures.at(pieces, next);
		boolean time = under != null && under.meaning().dimension() == Dimension.DURATION
				&& pieces.is(at + 1, Tag.PERIOD) && !isElapsed(pieces, under.to());
		Unit by = null;
		if (number != null) {
			by = (under == null) ? people(number) : null;
		}
		else if (under != null && (per > 0 || isArticle(pieces, at) && time)) {
			by = under.meaning();
		}
		else if (under == null && isThing(pieces, per)) {
			by = thing(pieces.get(per));
		}
		if (by != null) {
			setPer(draft, by);
		}
		return by != null;
	}

	/** "per 100,000", "per million", "per thousand". */
	private @Nullable Draft denominator(Pieces pieces, int at) {
		Piece magnitude = pieces.get(at);
		boolean bare = magnitude.is(Tag.MAGNITUDE) && magnitude.lower().length() > 3;
		return bare ? new Draft(at, at + 1, magnitude.word().value(Tag.MAGNITUDE)) : this.numbers.read(pieces, at);
	}

	/** Where what follows "per" or "for every" begins, -1 when neither stands there. */
	private static int afterPer(Pieces pieces, int at) {
		boolean every = pieces.is(at, "for") && (pieces.is(at + 1, "every") || pieces.is(at + 1, "each"));
		return pieces.is(at, "per") ? at + 1 : every ? at + 2 : -1;
	}

	private static boolean isArticle(Pieces pieces, int at) {
		return pieces.is(at, "a") || pieces.is(at, "an") || pieces.is(at, "each") || pieces.is(at, "every");
	}

	private static boolean isThing(Pieces pieces, int at) {
		return at > 0 && pieces.isNounLike(at) && !pieces.is(at, "se");
	}

	/** Whether no noun follows, as one does in "12 daily flights". */
	private static boolean closes(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		return piece.kind() == Piece.Kind.MARK || piece.is(Tag.FUNCTION);
	}

	private Unit period(Piece adverb) {
		return this.measures.named(switch (adverb.lower()) {
			case "hourly" -> "hour";
			case "weekly" -> "week";
			case "monthly" -> "month";
			case "yearly", "annually" -> "year";
			case "nightly" -> "night";
			default -> "day";
		});
	}

	private void setPer(Draft draft, Unit under) {
		draft.unit = this.measures.per(draft.hasUnit() ? draft.unit : null, under);
	}

	/** A noun as what something is per: "per game". */
	static Unit thing(Piece noun) {
		return new Unit(noun.lower(), Dimension.COUNT, noun.lower(), 1, 0, null);
	}

	private static Unit people(Draft number) {
		double count = positive(number.low);
		return new Unit(plain(count), Dimension.COUNT, "1", count, 0, null);
	}

	private static Unit scaled(Unit unit, double times) {
		double count = positive(times);
		return new Unit(plain(count) + " " + unit.name(), unit.dimension(), unit.base(), unit.factor() * count, 0,
				null);
	}

	/** Nothing is per none or less. */
	private static double positive(double value) {
		return (value > 0) ? value : 1;
	}

	private static String plain(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

}
