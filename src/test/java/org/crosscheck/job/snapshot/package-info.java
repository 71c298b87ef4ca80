/**
 * Tests of freezing the input.
 */
@NullMarked
package org.crosscheck.job.snapshot;

import org.jspecify.annotations.NullMarked;
