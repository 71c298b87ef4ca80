/**
 * One article and its parts, a reader for each input format, page furniture and copies.
 */
@NullMarked
package org.crosscheck.article;

import org.jspecify.annotations.NullMarked;
