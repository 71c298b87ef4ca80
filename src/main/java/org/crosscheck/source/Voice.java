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
 * @param stated whether it is a statement of its own (speech, a document) and no thought
 * or wish that somebody else may report
 */
record Voice(Span content, @Nullable Party party, @Nullable Span speaker, @Nullable Span cue, boolean stated) {

}
