package org.crosscheck.source;

import java.util.List;

import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says the number at one place of a text.
 *
 * @param status SOURCED, WEAKLY_SOURCED or UNSOURCED; EXEMPT is decided by the claim room
 * @param sourceClass what kind of party says it
 * @param source the speaker, a pronoun or bare surname resolved to the fullest name the
 * text gives; {@code null} when nobody says it
 * @param sourceSpan the speaker as it stands in the text, {@code null} when nobody does
 * @param cue the words that attribute it ("said", "according to"), {@code null} when an
 * open quotation or nothing does
 * @param cueSpan where the cue stands, {@code null} without a cue
 * @param chain first hand to last, the outlet left out ("intelligence sources", "Kyiv
 * Post"); empty when nobody says it
 * @param nearest who comes nearest to saying a number that nobody says; {@code null} when
 * somebody does or nobody is near
 */
public record Attribution(SourceStatus status, SourceClass sourceClass, @Nullable String source,
		@Nullable Span sourceSpan, @Nullable String cue, @Nullable Span cueSpan, List<String> chain,
		@Nullable Rejected nearest) {

	/** The article's own voice. */
	public static final Attribution NONE = new Attribution(SourceStatus.UNSOURCED, SourceClass.OUTLET, null, null, null,
			null, List.of());

	public Attribution {
		chain = List.copyOf(chain);
	}

	/** An attribution beside which nobody was rejected. */
	public Attribution(SourceStatus status, SourceClass sourceClass, @Nullable String source, @Nullable Span sourceSpan,
			@Nullable String cue, @Nullable Span cueSpan, List<String> chain) {
		this(status, sourceClass, source, sourceSpan, cue, cueSpan, chain, null);
	}

	Attribution without(@Nullable Rejected rejected) {
		return new Attribution(this.status, this.sourceClass, this.source, this.sourceSpan, this.cue, this.cueSpan,
				this.chain, rejected);
	}

}
