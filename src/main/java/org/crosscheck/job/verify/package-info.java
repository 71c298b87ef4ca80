/**
 * The step by which COMPLETED is earned.
 */
@NullMarked
package org.crosscheck.job.verify;

import org.jspecify.annotations.NullMarked;
