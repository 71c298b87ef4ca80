/** Articles from files of every shape. */
@NullMarked
package org.crosscheck.article;

import org.jspecify.annotations.NullMarked;
