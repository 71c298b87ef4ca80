package org.crosscheck.history;

import org.crosscheck.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding together with what earlier nights and people made of it.
 *
 * @param finding as found this night
 * @param status against the last complete run
 * @param review the human verdict, {@code null} when nobody gave one
 */
public record TrackedFinding(Finding finding, FindingStatus status, @Nullable String review) {

}
