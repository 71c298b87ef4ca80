package org.crosscheck.check;

/**
 * Where two claims stand to each other; the same sign weighs differently in each, so each
 * has a model of its own.
 */
enum EventSetting {

	/** In two articles, both of the article's main event. */
	BOTH_MAIN,
	/** In two articles, at least one of a side event. */
	ACROSS,
	/** In one article, in one run of sentences about one event. */
	SAME_THREAD,
	/** In one article, of what reads as two events. */
	OTHER_THREAD,
	/** Not two claims, but two articles. */
	ARTICLES;

	static EventSetting of(Comparand a, Comparand b) {
		if (!a.sameArticle(b)) {
			return (a.isMain() && b.isMain()) ? BOTH_MAIN : ACROSS;
		}
		return (a.claim().scope().telling() == b.claim().scope().telling()) ? SAME_THREAD : OTHER_THREAD;
	}

}
