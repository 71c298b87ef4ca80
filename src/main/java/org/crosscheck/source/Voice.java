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
 */
record Voice(Span content, @Nullable Party party, @Nullable Span speaker, @Nullable Span cue) {

}
