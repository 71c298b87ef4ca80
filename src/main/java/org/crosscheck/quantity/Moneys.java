package org.crosscheck.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The currencies of {@code currencies.txt}; what several countries share is resolved from
 * the context. Immutable.
 */
final class Moneys {

	private static final Set<String> PREFIXES = prefixes();

	private final Forms<Unit> forms;

	/** Currencies that one letter stands for, by their names. */
	private static final Map<String, String> LETTERS = countries("letter");

	private final Map<String, @Nullable Unit> byLetter = new HashMap<>();

	private final Map<String, Unit> byCode = new HashMap<>();

	private final Map<String, String> behindDollar = countries("behind dollar");

	Moneys(Cutter cutter) {
		this.forms = new Forms<>(cutter);
		WordList list = WordList.read(Moneys.class, "currencies.txt");
		Map<String, Unit> byName = new HashMap<>();
		for (String section : new String[] { "major", "minor" }) {
			for (String line : list.entries(section)) {
				String[] cells = line.split("\\|", -1);
				String code = cells[0].strip();
				String currency = code.startsWith("?") ? null : code;
				Unit unit = new Unit(cells[1].strip(), Dimension.MONEY, code, section.equals("minor") ? 0.01 : 1, 0,
						currency);
				if (section.equals("major")) {
					this.byCode.put(code, unit);
					byName.put(unit.name(), unit);
				}
				for (String form : cells[2].split(",", -1)) {
					this.forms.add(form.strip(), unit);
				}
			}
		}
		LETTERS.forEach((letter, name) -> this.byLetter.put(letter, byName.get(name)));
	}

	/** The currency behind a number. */
	Forms.@Nullable Found<Unit> after(Pieces pieces, int at) {
		return this.forms.at(pieces, at);
	}

	/** The currency before a number; {@code to} is where it begins. */
	Forms.@Nullable Found<Unit> before(Pieces pieces, int end) {
		Piece last = pieces.get(end - 1);
		Unit letter = isLetterSum(pieces, end) ? this.byLetter.get(last.text()) : null;
		if (letter != null) {
			return new Forms.Found<>(end - 1, letter);
		}
		if (last.isWord() && !last.text().equals(last.text().toUpperCase(java.util.Locale.ROOT))
				&& !isShortSign(last.text())) {
			return null;
		}
		if (last.text().equals("PS") && !pieces.get(end).glued()) {
			return null;
		}
		return this.forms.endingAt(pieces, end);
	}

	private static boolean isShortSign(String text) {
		return switch (text) {
			case "Rs", "Rs.", "rs", "Rp", "Dh", "Dhs", "Tk", "KSh", "Ksh", "Sh", "TSh", "USh", "SFr", "Sfr", "usd",
					"eur", "gbp", "rmb", "Re", "inr", "aud", "cad", "dollar", "sen" ->
				true;
			default -> false;
		};
	}

	/** "30 MUSD", "4 kEUR": a code behind the letter of a magnitude. */
	@Nullable Scaled scaledAfter(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		if (!piece.isWord() || piece.text().length() != 4) {
			return null;
		}
		double factor = switch (piece.text().charAt(0)) {
			case 'M' -> 1e6;
			case 'k', 'K' -> 1e3;
			case 'B' -> 1e9;
			default -> 0;
		};
		Unit unit = this.byCode.get(piece.text().substring(1));
		return (factor > 0 && unit != null) ? new Scaled(unit, factor) : null;
	}

	/**
	 * A currency and how often the number counts in it.
	 *
	 * @param unit the currency
	 * @param factor 1000 or more
	 */
	record Scaled(Unit unit, double factor) {
	}

	/** The dollar of the country that is named behind a sum: "$75 U.S. a barrel". */
	Forms.@Nullable Found<Unit> countryBehind(Pieces pieces, int at) {
		String code = this.behindDollar.get(pieces.get(at).lower());
		Piece next = pieces.get(at + 1);
		Unit unit = (code != null) ? this.byCode.get(code) : null;
		// "$75 US bonds" names no currency
		boolean ends = next.kind() == Piece.Kind.MARK || next.is(Tag.FUNCTION) || next.is("each");
		return (unit != null && ends && pieces.get(at).isCapitalised()) ? new Forms.Found<>(at + 1, unit) : null;
	}

	/** Gives a shared name its country. */
	Unit resolve(Unit unit, ReadingContext context) {
		String code = switch (unit.base()) {
			case "?dollar" -> context.dollar();
			case "?pound" -> context.pound();
			default -> unit.currency();
		};
		String base = (code != null) ? code : unit.base().substring(1);
		return new Unit(unit.name(), unit.dimension(), base, unit.factor(), unit.offset(), code);
	}

	/** Whether a sign of currency or an upper-case code stands right before a piece. */
	static boolean isSignBefore(Pieces pieces, int at) {
		Piece before = pieces.get(at - 1);
		boolean minus = before.isHyphen() || before.is("−");
		Piece sign = minus ? pieces.get(at - 2) : before;
		return isSign(sign) || sign.glued() && isSign(pieces.get(at - 2))
				|| sign.isWord() && pieces.get(at).glued() && PREFIXES.contains(sign.text()) || isShortSign(sign.text())
				|| isLetterSum(pieces, at);
	}

	/**
	 * "R1.2 million", "N12,500", "K40 a litre": a letter that may be a currency before a
	 * number written as only a sum is; "R2" and "N95" name something.
	 */
	private static boolean isLetterSum(Pieces pieces, int at) {
		Piece number = pieces.get(at);
		if (!number.isNumber() || !number.glued() || pieces.get(at - 1).glued()
				|| !LETTERS.containsKey(pieces.get(at - 1).text())) {
			return false;
		}
		int point = number.text().indexOf('.');
		boolean written = number.text().indexOf(',') > 0 || point > 0 && point == number.text().length() - 3;
		Piece next = pieces.get(at + 1);
		boolean scaled = next.is(Tag.MAGNITUDE) && next.lower().length() > 1
				|| next.glued() && next.is(Tag.SUFFIX) && !pieces.get(at + 2).glued();
		boolean each = (next.is("a") || next.is("per")) && pieces.is(at + 2, Tag.PERIOD);
		return written || scaled || each;
	}

	private static boolean isSign(Piece piece) {
		return piece.kind() == Piece.Kind.MARK
				&& Character.getType(piece.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
	}

	/** Whether a written name of a currency begins at a piece ("euros", "yuan"). */
	static boolean isWordAt(Pieces pieces, int at) {
		return isSign(pieces.get(at));
	}

	/** Codes and letters that may be glued before digits ("RM", "USD"). */
	private static Set<String> prefixes() {
		Set<String> prefixes = new HashSet<>();
		for (String line : WordList.read(Moneys.class, "currencies.txt").entries("major")) {
			for (String form : line.substring(line.lastIndexOf('|') + 1).split(",", -1)) {
				String written = form.strip();
				if (written.chars().allMatch(Character::isLetter) && Character.isUpperCase(written.charAt(0))) {
					prefixes.add(written);
				}
			}
		}
		prefixes.add("US");
		return Set.copyOf(prefixes);
	}

	/** ISO codes by ending of web addresses. */
	static Map<String, String> countries(String shared) {
		Map<String, String> codes = new HashMap<>();
		for (String line : WordList.read(Moneys.class, "currencies.txt").entries(shared)) {
			String[] cells = line.split("\\|", -1);
			codes.put(cells[0].strip(), cells[1].strip());
		}
		return Map.copyOf(codes);
	}

}
