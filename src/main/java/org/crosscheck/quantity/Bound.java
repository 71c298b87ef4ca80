package org.crosscheck.quantity;

/** How the words bound the number (semantics.md section 1, contract.md {@code bound}). */
public enum Bound {

	EXACT, ABOUT, NEARLY, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, RANGE, VAGUE

}
