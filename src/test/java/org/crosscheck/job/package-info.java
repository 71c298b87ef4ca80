/**
 * Tests of the room {@code job}.
 */
@NullMarked
package org.crosscheck.job;

import org.jspecify.annotations.NullMarked;
