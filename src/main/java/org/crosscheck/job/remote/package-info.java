/**
 * Manager and workers: how the parts of the large steps get to other machines and back.
 */
@NullMarked
package org.crosscheck.job.remote;

import org.jspecify.annotations.NullMarked;
