/** Manager and workers. */
@NullMarked
package org.crosscheck.job.remote;

import org.jspecify.annotations.NullMarked;
