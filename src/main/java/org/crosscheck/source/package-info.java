/**
 * Who says it: cue, speaker, chain and source status (semantics.md sections 3 and 4).
 */
@NullMarked
package org.crosscheck.source;

import org.jspecify.annotations.NullMarked;
