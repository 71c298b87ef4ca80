package org.crosscheck.article;

import java.nio.file.Path;

/**
 * One file of the input.
 *
 * @param file where it lies
 * @param path relative to the input folder with {@code /} between names; of an input that
 * is a single file, the file's name
 * @param size in bytes as it lies on disk, compressed if it is; 0 when unknown
 */
public record InputFile(Path file, String path, long size) {

}
