/**
 * Which claims to compare, whether they are comparable and what follows (semantics.md
 * section 2): verdicts, positions, disputes and findings.
 */
@NullMarked
package org.crosscheck.check;

import org.jspecify.annotations.NullMarked;
