/**
 * Tests of putting reports in place.
 */
@NullMarked
package org.crosscheck.job.extract;

import org.jspecify.annotations.NullMarked;
