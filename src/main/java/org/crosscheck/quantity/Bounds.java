package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a number, before and behind it. Immutable. */
final class Bounds {

	private final Map<String, List<Phrase>> byLast = new HashMap<>();

	private final Map<String, List<Phrase>> byFirst = new HashMap<>();

	private record Phrase(List<String> words, Bound bound) {

	}

	Bounds() {
		WordList list = WordList.read(Bounds.class, "bounds.txt");
		for (String section : list.sections()) {
			if (section.equals("filler")) {
				continue;
			}
			boolean after = section.endsWith(" after");
			Bound bound = Bound.valueOf(after ? section.substring(0, section.length() - 6) : section);
			for (String line : list.entries(section)) {
				String[] words = split(line);
				Map<String, List<Phrase>> index = after ? this.byFirst : this.byLast;
				List<Phrase> phrases = index.computeIfAbsent(after ? words[0] : words[words.length - 1],
						(key) -> new ArrayList<>());
				phrases.add(new Phrase(List.of(words), bound));
				phrases.sort((one, other) -> other.words().size() - one.words().size());
			}
		}
	}

	private static String[] split(String line) {
		if (line.equals("<=") || line.equals(">=")) {
			return new String[] { line.substring(0, 1), "=" };
		}
		if (line.equals("+/-")) {
			return new String[] { "+", "/", "-" };
		}
		return line.startsWith("-") ? new String[] { "-", line.substring(1) } : line.split(" ", -1);
	}

	/**
	 * Sets bound and span.
	 * @param floor first piece that belongs to no earlier number
	 */
	void read(Pieces pieces, Draft draft, int floor) {
		if (draft.isVague() || draft.bound == Bound.RANGE) {
			before(pieces, draft, floor, draft.bound == Bound.RANGE);
			return;
		}
		if (before(pieces, draft, floor, false)) {
			// "about 300 or so", "over 1,000+": said twice
			Phrase again = startingAt(pieces, draft.to, draft);
			draft.spanTo += (again != null) ? again.words().size() : 0;
		}
		else {
			after(pieces, draft);
		}
	}

	private @Nullable Phrase startingAt(Pieces pieces, int at, Draft draft) {
		for (Phrase phrase : this.byFirst.getOrDefault(pieces.get(at).lower(), List.of())) {
			if (isAt(pieces, at, phrase) && fits(pieces, phrase, at, draft)) {
				return phrase;
			}
		}
		return null;
	}

	private boolean before(Pieces pieces, Draft draft, int floor, boolean spanOnly) {
		int end = pieces.get(draft.from - 1).isHyphen() && pieces.get(draft.from).glued() ? draft.from - 1 : draft.from;
		Phrase found = endingAt(pieces, end, floor);
		int stop = end;
		while (found == null && stop > floor && end - stop < 4) {
			int filler = fillerStart(pieces, stop);
			if (filler < 0) {
				break;
			}
			stop = filler;
			found = endingAt(pieces, stop, floor);
		}
		if (found == null || isOther(pieces, draft, stop, found)) {
			return false;
		}
		draft.spanFrom = stop - found.words().size();
		Phrase outer = endingAt(pieces, draft.spanFrom, floor);
		boolean stronger = outer != null && found.bound() == Bound.ABOUT && outer.bound() != Bound.ABOUT;
		if (outer != null) {
			draft.spanFrom -= outer.words().size();
		}
		if (!spanOnly && !draft.isVague()) {
			draft.bound = (outer != null && stronger) ? outer.bound() : found.bound();
		}
		return true;
	}

	private static boolean isAt(Pieces pieces, int at, Phrase phrase) {
		for (int i = 0; i < phrase.words().size(); i++) {
			if (!pieces.is(at + i, phrase.words().get(i))) {
				return false;
			}
		}
		return true;
	}

	private static int fillerStart(Pieces pieces, int end) {
		Piece last = pieces.get(end - 1);
		if (last.is("of") && pieces.is(end - 2, "total")) {
			return pieces.is(end - 3, "a") ? end - 3 : end - 2;
		}
		if (last.is("a") || last.is("an") || last.is("the") || last.is("another") || last.is(Tag.FILLER)) {
			return end - 1;
		}
		boolean adjective = last.is("additional") || last.is("further") || last.is("extra") || last.is("staggering")
				|| last.is("whopping") || last.is("reported") || last.is("estimated") || last.is("record");
		return adjective ? end - 1 : -1;
	}

	private @Nullable Phrase endingAt(Pieces pieces, int end, int floor) {
		List<Phrase> phrases = this.byLast.get(pieces.get(end - 1).lower());
		if (phrases == null) {
			return null;
		}
		for (Phrase phrase : phrases) {
			int from = end - phrase.words().size();
			if (from >= floor && isAt(pieces, from, phrase)) {
				return phrase;
			}
		}
		return null;
	}

	/** Where a bound word is a plain preposition or adverb instead. */
	private static boolean isOther(Pieces pieces, Draft draft, int end, Phrase phrase) {
		String word = phrase.words().get(0);
		if (word.equals("up") && phrase.words().size() == 2) {
			// "inched back up to 4 %" states a level
			return pieces.is(end - 3, "back") || pieces.is(end - 3, Tag.TREND_UP) || pieces.is(end - 3, "adds")
					|| pieces.is(end - 3, "catch") || pieces.get(end - 3).isHyphen();
		}
		if (isOfCompound(pieces, draft, end)) {
			return true;
		}
		if (phrase.words().size() > 1) {
			return isDifference(pieces, end, phrase) || isKnown(pieces, end, phrase);
		}
		if (isTopic(pieces, draft, end, phrase)) {
			return true;
		}
		boolean duration = draft.unit.dimension() == Dimension.DURATION;
		Piece before = pieces.get(end - 2);
		return switch (word) {
			// "over three years" is mostly "during"
			case "over" -> duration
					&& !(before.is("for") || before.is("of") || before.is("in") || before.is("is") || before.is("was")
							|| before.is("just") || before.is("after") || before.is("lasted") || before.is("took")
							|| before.is("been") || before.is("than") || before.is("well"))
					|| before.is("victory") || before.is("win");
			case "around", "about" -> end < draft.from;
			// "within 40 km", but "within 14 districts" is "inside them"
			case "within" -> !draft.hasUnit();
			case "beyond", "barely" -> false;
			case "c." -> !pieces.get(end).isNumber();
			default -> false;
		};
	}

	/** "below the 20-day average": the average is the limit, no count of days. */
	private static boolean isOfCompound(Pieces pieces, Draft draft, int end) {
		return pieces.is(end, "the") && draft.unit.dimension() == Dimension.DURATION
				&& pieces.get(draft.numberTo).isHyphen() && pieces.isNounLike(draft.to);
	}

	/** "a row over a 4 percent offer": what the row is about. */
	private static boolean isTopic(Pieces pieces, Draft draft, int end, Phrase phrase) {
		boolean article = pieces.is(end, "a") || pieces.is(end, "an") || pieces.is(end, "the");
		return phrase.words().get(0).equals("over") && article && end < draft.from && draft.hasUnit()
				&& pieces.isNounLike(draft.to);
	}

	/** "62 more than the 270 needed": by how much, not more than how many. */
	private static boolean isDifference(Pieces pieces, int end, Phrase phrase) {
		Piece before = pieces.get(end - 3);
		return phrase.words().size() == 2 && phrase.words().get(1).equals("than")
				&& (before.isNumber() || before.is(Tag.CARDINAL) || before.is(Tag.TENS) || before.is(Tag.MAGNITUDE));
	}

	/** "higher than the 8 % of last year": set against a value that is told as known. */
	private static boolean isKnown(Pieces pieces, int end, Phrase phrase) {
		return phrase.words().get(phrase.words().size() - 1).equals("than") && pieces.is(end, "the");
	}

	private void after(Pieces pieces, Draft draft) {
		int at = draft.to;
		for (int skip = 0; skip < 3; skip++) {
			boolean noun = skip == 0 || pieces.isNounLike(at + skip - 1) && !draft.hasUnit();
			// "300, if not more"
			boolean comma = pieces.is(at + skip, ",") && pieces.is(at + skip + 1, Tag.AFTERTHOUGHT);
			int start = comma ? at + skip + 1 : at + skip;
			if (!noun) {
				return;
			}
			Phrase phrase = startingAt(pieces, start, draft);
			if (phrase != null) {
				draft.bound = phrase.bound();
				draft.spanTo = (skip == 0) ? start + phrase.words().size() : draft.spanTo;
				return;
			}
		}
	}

	private static boolean fits(Pieces pieces, Phrase phrase, int at, Draft draft) {
		String first = phrase.words().get(0);
		if (first.equals("plus") || first.equals("+")) {
			return pieces.get(at).glued() && first.equals("+")
					|| first.equals("plus") && pieces.isNounLike(at + 1) && pieces.is(at - 1, Tag.MAGNITUDE);
		}
		if (first.equals("odd") || first.equals("ish") || first.equals("max") || first.equals("-")) {
			return pieces.get(at).glued() || at == draft.to && first.equals("odd");
		}
		if (pieces.is(at + phrase.words().size(), "than") && (first.equals("or") || first.equals("and"))) {
			return false;
		}
		if (first.equals("at")) {
			return !pieces.get(at + 2).isNumber() && !pieces.is(at + 2, Tag.CARDINAL);
		}
		return !first.equals("and") || !opensNumber(pieces, at + phrase.words().size());
	}

	/** "200 seats and over half of the hall": the words bound the number behind them. */
	private static boolean opensNumber(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		return piece.isNumber() || piece.word().opensNumber() || piece.is("a") || piece.is("an") || piece.is("the")
				|| piece.is("half") || piece.kind() == Piece.Kind.MARK && "$£€¥".contains(piece.text());
	}

}
