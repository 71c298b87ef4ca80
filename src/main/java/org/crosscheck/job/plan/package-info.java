/**
 * The step that plans which claims to compare.
 */
@NullMarked
package org.crosscheck.job.plan;

import org.jspecify.annotations.NullMarked;
