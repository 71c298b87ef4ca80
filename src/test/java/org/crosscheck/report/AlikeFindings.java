package org.crosscheck.report;

import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.history.FindingStatus;

/** Nights made up for tests of findings that are all alike. */
final class AlikeFindings {

	private AlikeFindings() {
	}

	/** Contradictions, the first hundred of high severity, the others of low. */
	static InventedNight many(int count) {
		InventedNight night = Nights.eventful();
		InventedNight many = new InventedNight().claim(ClaimSample.of("a", "They saw 4 boats.", "4", 4))
			.claim(ClaimSample.of("b", "They saw 7 boats.", "7", 7));
		night.forEachArticle(many::article);
		for (int i = 0; i < count; i++) {
			add(many, "many-" + i, "Finding " + i, (i < 100) ? Severity.HIGH : Severity.LOW, FindingStatus.NEW);
		}
		return many;
	}

	static void add(InventedNight night, String id, Severity severity, FindingStatus status) {
		add(night, id, id, severity, status);
	}

	static void add(InventedNight night, String id, String what, Severity severity, FindingStatus status) {
		night.finding(InventedNight.found(id, Label.CONTRADICTION, null, severity, status, 0.9, what, "Four or seven?",
				night.side("a"), night.side("b")));
	}

	/** Sixty findings whose every text is the same. */
	static InventedNight hostile(String text) {
		InventedNight night = new InventedNight()
			.claim(ClaimSample.of("h", text, text, 4).saidBy(text).in(text, text, null));
		for (int i = 0; i < 60; i++) {
			night.finding(InventedNight.found("hostile-" + i, Label.UNSOURCED, null, Severity.HIGH, FindingStatus.NEW,
					0.9, text, text, night.side("h")));
		}
		return night.article(text, ArticleLine.State.REJECTED, text);
	}

}
