/**
 * Where the tables lie, and how this process keeps others away from them: a folder with
 * an HSQLDB database, or a PostgreSQL server.
 */
@NullMarked
package org.crosscheck.job.storage;

import org.jspecify.annotations.NullMarked;
