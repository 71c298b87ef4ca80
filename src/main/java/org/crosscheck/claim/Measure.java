package org.crosscheck.claim;

/** How a value relates to time and to a whole (semantics.md section 1). */
public enum Measure {

	STOCK, CUMULATIVE, FLOW, SHARE, CHANGE, DURATION, DATE

}
