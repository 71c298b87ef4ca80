/**
 * Articles made up for tests and measurements.
 */
@NullMarked
package org.crosscheck.generator;

import org.jspecify.annotations.NullMarked;
