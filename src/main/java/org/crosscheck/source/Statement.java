package org.crosscheck.source;

import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One attribution inside one sentence: words said or thought, and whose they are.
 *
 * @param content the stretch of text attributed
 * @param cue the words that attribute it
 * @param speaker the speaker as it stands, {@code null} when left unnamed ("is believed")
 * @param sentence index of the sentence
 * @param kind how far it reaches
 */
record Statement(Span content, Span cue, @Nullable Span speaker, int sentence, Kind kind) {

	/** The statement up to a place in its content. */
	Statement until(int end) {
		return new Statement(new Span(this.content.start(), end), this.cue, this.speaker, this.sentence, this.kind);
	}

	/** How far a statement reaches. */
	enum Kind {

		/** By voice or pen; may own a quotation beside it. */
		SPEECH,
		/** In the very words, between quotation marks. */
		QUOTED,
		/** The same behind all that is said: "…, X said." */
		CLOSING,
		/** By thought, document, wish; owns what it governs only. */
		OTHER,
		/** By somebody whom another cites: first hand. */
		CITED,
		/** A count or figure that somebody puts out, or words that another quotes. */
		FIGURE,
		/** Without anybody to name: "is believed", "reportedly". */
		HEARSAY;

		boolean isSpeech() {
			return this == SPEECH || this == CLOSING || this == QUOTED;
		}

	}

}
