package org.crosscheck.source;

import org.crosscheck.text.Span;

/** Tells how a statement of the rules is built, as a feature of the model. Stateless. */
final class RuleShape {

	private RuleShape() {
	}

	/** Where the content of a rule stands: "…, X said.", "X said …". */
	static String of(Clause clause, Voice voice) {
		Span cue = voice.cue();
		Span speaker = voice.speaker();
		if (cue == null || !clause.sentence().span().contains(cue.start())) {
			return "apart";
		}
		if (voice.content().start() >= cue.end()) {
			return "right";
		}
		int first = (speaker != null) ? Math.min(speaker.start(), cue.start()) : cue.start();
		int token = clause.sentence().tokenAt(Math.max(first, clause.sentence().span().start()));
		return (voice.content().end() > first) ? "around" : clause.isComma(token - 1) ? "left comma" : "left";
	}

}
