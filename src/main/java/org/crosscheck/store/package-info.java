/**
 * The tables and the SQL, one text for HSQLDB and PostgreSQL.
 */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;
