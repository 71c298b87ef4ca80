/**
 * The step that gathers what was compared into the findings of the night.
 */
@NullMarked
package org.crosscheck.job.findings;

import org.jspecify.annotations.NullMarked;
