@NullMarked
package org.crosscheck.source;

import org.jspecify.annotations.NullMarked;
