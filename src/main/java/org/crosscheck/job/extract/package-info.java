/**
 * The step that reads the claims of the articles, in partitions.
 */
@NullMarked
package org.crosscheck.job.extract;

import org.jspecify.annotations.NullMarked;
