/** Tests of the room check. */
@NullMarked
package org.crosscheck.check;

import org.jspecify.annotations.NullMarked;
