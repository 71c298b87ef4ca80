package org.crosscheck.check;

/**
 * Claims of two or more that agree and meet no finding of their own
 * ({@code summary.json}, {@code corroborated}).
 *
 * @param what the quantity in few words
 * @param position the claims
 */
public record Corroboration(String what, Position position) {

}
