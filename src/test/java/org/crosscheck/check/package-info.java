@NullMarked
package org.crosscheck.check;

import org.jspecify.annotations.NullMarked;
