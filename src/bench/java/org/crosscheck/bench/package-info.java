/** Measures how fast articles are read (src/docs/performance.md). */
@NullMarked
package org.crosscheck.bench;

import org.jspecify.annotations.NullMarked;
