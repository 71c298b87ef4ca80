/** Where the tables lie, and who may get at them. */
@NullMarked
package org.crosscheck.job.storage;

import org.jspecify.annotations.NullMarked;
