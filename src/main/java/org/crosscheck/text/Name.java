package org.crosscheck.text;

/**
 * A name as it stands in a text.
 *
 * @param span where it stands, in UTF-16 units
 * @param text the words of the name joined by single spaces, without a title before it
 */
public record Name(Span span, String text) {

}
