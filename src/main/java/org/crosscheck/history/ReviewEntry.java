package org.crosscheck.history;

/**
 * Something that a review file said for the first time. Entries are only ever added.
 *
 * @param findingId of which finding
 * @param review what it said, with its number
 * @param file path of the file
 * @param line the row in it as a spreadsheet counts
 * @param run name of the run that read it
 * @param effective whether it counts; it does not when the file only repeats what another
 * one had said before
 */
public record ReviewEntry(String findingId, Review review, String file, long line, String run, boolean effective) {

}
