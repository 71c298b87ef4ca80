/** Tests of the room history. */
@NullMarked
package org.crosscheck.history;

import org.jspecify.annotations.NullMarked;
