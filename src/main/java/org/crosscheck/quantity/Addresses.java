package org.crosscheck.quantity;

/** House numbers: "358 El Brillo Way", "9 E 71st St". */
final class Addresses {

	private Addresses() {
	}

	static boolean isHouseNumber(Pieces pieces, int at) {
		int value = DateReader.whole(pieces.get(at));
		if (value < 1) {
			return false;
		}
		int index = at + 1;
		boolean named = false;
		while (index <= at + 5) {
			Piece piece = pieces.get(index);
			if (piece.glued() && index == at + 1 || piece.kind() == Piece.Kind.MARK && !piece.is(".")) {
				return false;
			}
			if ((named || piece.is("rue") || piece.is("ave") || piece.is("avenue")) && piece.is(Tag.STREET)
					&& piece.isCapitalised()) {
				return true;
			}
			boolean ending = piece.glued() && (piece.is("st") || piece.is("nd") || piece.is("rd") || piece.is("th"));
			if (!piece.isNumber() && !piece.isCapitalised() && !ending) {
				return false;
			}
			named = true;
			index++;
		}
		return false;
	}

}
