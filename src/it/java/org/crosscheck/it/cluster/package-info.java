/** Manager and workers as processes, with a real broker and a real database, under stress. */
package org.crosscheck.it.cluster;
