package org.crosscheck.quantity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tens in the plural that are no years: ages ("in her late 40s") and temperatures ("highs
 * in the upper 80s"). Each is a range.
 */
final class Decades {

	private static final Unit YEARS_OLD = new Unit("year of age", Dimension.AGE, "year of age", 1, 0, null);

	private static final Unit DEGREES = new Unit("degree", Dimension.TEMPERATURE, "degree", 1, 0, null);

	/** How far before a temperature the word for it may stand. */
	private static final int REACH = 12;

	/** No air was hotter, in Fahrenheit. */
	private static final int HOTTEST = 130;

	/** Parts that are said of years and ages, never of temperatures. */
	private static final Set<String> OF_TIME = Set.of("early", "late");

	/** Where in its ten a part begins and ends. */
	private static final Map<String, Part> PARTS;

	private static final Part WHOLE = new Part(0, 9);

	private static final Set<String> WEATHER;

	static {
		WordList cues = WordList.read(Decades.class, "cues.txt");
		WEATHER = cues.set("temperature");
		PARTS = cues.entries("part of a decade")
			.stream()
			.map((line) -> line.split(" = |, ", -1))
			.collect(Collectors.toUnmodifiableMap((cells) -> cells[0],
					(cells) -> new Part(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))));
	}

	private record Part(int from, int to) {
	}

	private Decades() {
	}

	/** The range that begins at a piece; {@code null} when none does. */
	static @Nullable Draft read(Pieces pieces, int at) {
		int plural = pieces.is(at + 1, "′") && pieces.get(at + 1).glued() ? at + 2 : at + 1;
		boolean digits = pieces.get(at).isNumber() && isPluralEnding(pieces.get(plural));
		int tens = digits ? DateReader.whole(pieces.get(at)) : (int) pieces.get(at).word().value(Tag.DECADE);
		if (tens < 10 || tens % 10 != 0 || tens >= HOTTEST) {
			return null;
		}
		Draft draft = new Draft(at, digits ? plural + 1 : at + 1, tens);
		int part = part(pieces, at);
		int first = (part >= 0 && pieces.is(part - 1, "to") && PARTS.containsKey(pieces.get(part - 2).lower()))
				? part - 2 : part;
		if (tens < 100 && isPossessed(pieces, at)) {
			draft.unit = YEARS_OLD;
		}
		else if (isTemperature(pieces, at, first)) {
			draft.unit = DEGREES;
		}
		else {
			return null;
		}
		draft.low = tens + PARTS.getOrDefault(pieces.get(first).lower(), WHOLE).from();
		draft.high = tens + PARTS.getOrDefault(pieces.get(part).lower(), WHOLE).to();
		draft.bound = Bound.RANGE;
		draft.step = 1;
		return draft;
	}

	/**
	 * "in the upper 80s" where the weather is spoken of; "in the 80s" only close behind
	 * it.
	 * @param part the word for the part of the ten; -1 without
	 */
	private static boolean isTemperature(Pieces pieces, int at, int part) {
		int end = (part >= 0) ? part : at - 1;
		boolean time = part >= 0 ? OF_TIME.contains(pieces.get(part).lower())
				: !pieces.is(end, "the") || pieces.is(at - 3, "than");
		int reach = (part >= 0) ? REACH : REACH / 2;
		for (int i = Math.max(0, end - reach); !time && i < end; i++) {
			if (WEATHER.contains(pieces.get(i).lower())) {
				return true;
			}
		}
		return false;
	}

	/** The word that says which part of its ten is meant; -1 without. */
	private static int part(Pieces pieces, int at) {
		int before = pieces.get(at - 1).isHyphen() ? at - 2 : at - 1;
		return PARTS.containsKey(pieces.get(before).lower()) ? before : -1;
	}

	/** Whether a number stands in "in his early 30s". */
	private static boolean isPossessed(Pieces pieces, int at) {
		int before = at - 1;
		boolean listed = pieces.is(before, "and") || pieces.is(before, "or") || pieces.is(before, "to");
		int first = isPluralEnding(pieces.get(before - 1)) ? before - 2 : before - 1;
		boolean second = listed && (first < before - 1 || pieces.is(first, Tag.DECADE));
		return isOwned(pieces, second ? first : at);
	}

	private static boolean isOwned(Pieces pieces, int at) {
		int part = part(pieces, at);
		int before = (part >= 0) ? part - 1 : at - 1;
		if (pieces.is(before, "to") && PARTS.containsKey(pieces.get(before - 1).lower())) {
			before -= 2;
		}
		return Ages.isPossessive(pieces.get(before));
	}

	/** "30s", "30's"; the prime of "30′s" is a token of its own. */
	private static boolean isPluralEnding(Piece piece) {
		return piece.glued() && (piece.is("s") || piece.is("'s"));
	}

}
