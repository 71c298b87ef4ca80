/** Holds the rooms apart. */
@NullMarked
package org.crosscheck.architecture;

import org.jspecify.annotations.NullMarked;
