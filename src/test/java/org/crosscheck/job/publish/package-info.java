/**
 * Tests of putting reports in place.
 */
@NullMarked
package org.crosscheck.job.publish;

import org.jspecify.annotations.NullMarked;
