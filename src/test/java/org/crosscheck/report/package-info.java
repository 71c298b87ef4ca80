/** Tests of the room report. */
@NullMarked
package org.crosscheck.report;

import org.jspecify.annotations.NullMarked;
