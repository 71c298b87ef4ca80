/**
 * The step that compares the claims, in partitions of equal work.
 */
@NullMarked
package org.crosscheck.job.check;

import org.jspecify.annotations.NullMarked;
