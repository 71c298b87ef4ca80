package org.crosscheck.claim;

/** How real the words make the thing (semantics.md section 1). */
public enum Stage {

	PLANNED, CONDITIONAL, ANNOUNCED, ACTUAL, ALLEGED, DENIED

}
