package org.crosscheck.source;

import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that may attribute a number.
 *
 * @param cue the words that may attribute it; {@code null} for an open quotation
 * @param speaker who would say it, as it stands; {@code null} when nobody is named
 * @param voice the statement of the rules that attributes it, {@code null} when the rules
 * saw none here
 * @param features what speaks for and against it, as named in {@code weights.txt}
 */
record Candidate(@Nullable Span cue, @Nullable Span speaker, @Nullable Voice voice, Features features) {

}
