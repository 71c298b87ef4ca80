/**
 * The step that writes the reports and puts them in place.
 */
@NullMarked
package org.crosscheck.job.publish;

import org.jspecify.annotations.NullMarked;
