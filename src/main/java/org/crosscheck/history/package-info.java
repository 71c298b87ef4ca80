/**
 * Nights: what was known before, what is new, and what people said of it.
 */
@NullMarked
package org.crosscheck.history;

import org.jspecify.annotations.NullMarked;
