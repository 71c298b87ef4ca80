/** Crosscheck: a nightly job that checks the numbers in the news against each other. */
@NullMarked
package org.crosscheck;

import org.jspecify.annotations.NullMarked;
