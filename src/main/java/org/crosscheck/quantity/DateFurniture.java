package org.crosscheck.quantity;

/** Dates that date the article or the telling: "Published Oct. 3", datelines. */
final class DateFurniture {

	private DateFurniture() {
	}

	static Draft mark(Pieces pieces, Draft date) {
		for (int i = date.from - 1; i >= 0 && i >= date.from - 6; i--) {
			if (pieces.is(i, Tag.DATE_FURNITURE)) {
				date.skip = SkipReason.DATE;
			}
		}
		boolean dateline = date.from <= 6 && pieces.is(date.from - 1, ",") && pieces.is(date.to, "(")
				|| date.from <= 6 && pieces.is(date.from - 1, ",") && pieces.get(date.to).isDash();
		if (dateline) {
			date.skip = SkipReason.DATE;
		}
		return date;
	}

}
