package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keeps the first articles and files that were not read; a folder of a million broken
 * files must not fill the memory or the page. Used by one thread.
 */
final class UnreadList {

	private static final int KEPT = 200;

	private final List<SummaryPage.Unread> kept = new ArrayList<>();

	private long more;

	void add(ArticleLine article) {
		if (article.state() != ArticleLine.State.REJECTED && article.state() != ArticleLine.State.DEFERRED) {
			return;
		}
		if (this.kept.size() == KEPT) {
			this.more++;
			return;
		}
		this.kept.add(new SummaryPage.Unread(VisibleText.of(article.path()),
				article.state().name().toLowerCase(Locale.ROOT), VisibleText.of(article.detail())));
	}

	List<SummaryPage.Unread> kept() {
		return List.copyOf(this.kept);
	}

	/** How many came after those that were kept. */
	long more() {
		return this.more;
	}

}
