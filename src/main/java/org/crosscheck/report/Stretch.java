package org.crosscheck.report;

/**
 * A part of a file.
 *
 * @param from first byte, from 0
 * @param length number of bytes
 * @param checksum of the bytes (CRC-32C)
 */
public record Stretch(long from, int length, long checksum) {
}
