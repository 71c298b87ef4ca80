@NullMarked
package org.crosscheck.text;

import org.jspecify.annotations.NullMarked;
