/**
 * The nightly job on Spring Batch: launcher, recovery, one configuration class a step.
 */
@NullMarked
package org.crosscheck.job;

import org.jspecify.annotations.NullMarked;
