/**
 * Numeric claims and the slots that make two of them comparable (semantics.md section 1).
 */
@NullMarked
package org.crosscheck.claim;

import org.jspecify.annotations.NullMarked;
