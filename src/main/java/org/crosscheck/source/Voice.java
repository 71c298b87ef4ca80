package org.crosscheck.source;

import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose speaker is resolved.
 *
 * @param content the stretch of text attributed
 * @param party who says it, {@code null} when nobody is named
 * @param speaker the speaker as it stands
 * @param cue the words that attribute it, {@code null} for an open quotation
 * @param kind how far it reaches
 */
record Voice(Span content, @Nullable Party party, @Nullable Span speaker, @Nullable Span cue, Statement.Kind kind) {

	/**
	 * Whether it is a statement of its own (speech, a figure, a document) and no thought
	 * or wish that somebody else may report.
	 */
	boolean stated() {
		return this.kind.isSpeech() || this.kind == Statement.Kind.CITED || this.kind == Statement.Kind.FIGURE
				|| this.party != null && this.party.sourceClass() == SourceClass.DOCUMENT;
	}

	boolean isClosing() {
		return this.kind == Statement.Kind.CLOSING;
	}

	boolean isOutlet() {
		return this.party != null && this.party.kind() == Party.Kind.OUTLET;
	}

	/**
	 * Whether the words leave no doubt, so that nothing is weighed: hearsay (semantics.md
	 * section 3), counts and figures that somebody puts out, whole sentences that
	 * somebody is quoted with, and "…, X said."
	 */
	boolean isSure() {
		return this.kind == Statement.Kind.QUOTED || this.cue != null
				&& (this.party == null || this.kind == Statement.Kind.FIGURE || this.kind == Statement.Kind.CLOSING);
	}

}
