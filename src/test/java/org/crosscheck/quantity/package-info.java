/** Tests of the reader of numbers. */
@NullMarked
package org.crosscheck.quantity;

import org.jspecify.annotations.NullMarked;
