/**
 * A sentence in, quantities out: numbers, intervals, bounds, units, dimensions and dates.
 */
@NullMarked
package org.crosscheck.quantity;

import org.jspecify.annotations.NullMarked;
