/**
 * The step that reads what people said of findings.
 */
@NullMarked
package org.crosscheck.job.reviews;

import org.jspecify.annotations.NullMarked;
