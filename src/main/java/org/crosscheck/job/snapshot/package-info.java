/**
 * The step that freezes the input of the night.
 */
@NullMarked
package org.crosscheck.job.snapshot;

import org.jspecify.annotations.NullMarked;
