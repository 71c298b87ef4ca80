/**
 * The files of contract.md, section Output, made from claims, findings and the run.
 */
@NullMarked
package org.crosscheck.report;

import org.jspecify.annotations.NullMarked;
