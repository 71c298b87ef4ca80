package org.crosscheck.article;

import org.crosscheck.text.Span;

/**
 * A paragraph of an article part and what it is.
 *
 * @param part which text the span counts in
 * @param span UTF-16 offsets in that text
 * @param role what it is to the reader
 * @param furniture whether it belongs to the page rather than to the article
 * (semantics.md section 4.23)
 */
public record Block(Part part, Span span, Role role, boolean furniture) {

}
