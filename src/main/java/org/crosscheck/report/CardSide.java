package org.crosscheck.report;

import java.util.Map;

import org.crosscheck.check.ClaimInContext;
import org.jspecify.annotations.Nullable;

/**
 * A side of a card. All texts are raw; the template escapes them.
 *
 * @param letter "A" or "B", also its class
 * @param value what it says
 * @param source who says it; empty when nobody does
 * @param publisher where; empty when unknown
 * @param published when; empty when unknown
 * @param spread how many numbers and independent origins stand behind it; empty for one
 * @param quote the anchor's sentence; {@code null} when the store has let it go
 * @param headline of the anchor's article; empty when unknown
 * @param url its address on the web; empty when it has none
 * @param path the anchor's file
 */
record CardSide(String letter, String value, String source, String publisher, String published, String spread,
		@Nullable MarkedQuote quote, String headline, String url, String path) {

	/** Characters of a name: what is longer is no name. */
	private static final int NAME = 160;

	static CardSide of(FindingSide side, String letter, Map<String, ArticleHead> heads) {
		ClaimInContext anchor = side.anchor();
		ArticleHead head = (anchor != null) ? heads.getOrDefault(anchor.claim().articleId(), ArticleHead.UNKNOWN)
				: ArticleHead.UNKNOWN;
		return new CardSide(letter, name(side.value()), name(side.sources()), name(side.publisher()),
				Wording.shortDay(side.date()), spread(side),
				(anchor != null) ? MarkedQuote.of(anchor.claim().place()) : null, name(head.title()), head.webAddress(),
				(anchor != null) ? VisibleText.of(anchor.article().path()) : "");
	}

	private static String name(@Nullable String text) {
		return (text == null) ? "" : MarkedQuote.clippedEnd(text, NAME);
	}

	private static String spread(FindingSide side) {
		int claims = side.position().claims().size();
		return (claims > 1) ? Wording.counted(claims, "number", "numbers") + " from "
				+ Wording.counted(side.position().independentOrigins(), "origin", "independent origins") : "";
	}

}
