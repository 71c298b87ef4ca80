/**
 * Text in, analysed sentences out: spans, paragraphs, sentences and tokens. Knows nothing
 * of numbers, articles or sources.
 */
@NullMarked
package org.crosscheck.text;

import org.jspecify.annotations.NullMarked;
