/**
 * Tests of the room {@code store}.
 */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;
