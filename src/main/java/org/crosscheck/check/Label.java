package org.crosscheck.check;

/** What a finding says (semantics.md section 3). */
public enum Label {

	CONTRADICTION, SELF_CONTRADICTION, ARITHMETIC_INCONSISTENCY, UPDATE, SCOPE_DIFFERENCE, COMPATIBLE, UNSOURCED,
	WEAKLY_SOURCED;

	/** Whether it belongs in {@code contradictions.csv}. */
	public boolean isContradiction() {
		return this == CONTRADICTION || this == SELF_CONTRADICTION || this == ARITHMETIC_INCONSISTENCY;
	}

	/** Whether it belongs in {@code differences.csv}. */
	public boolean isDifference() {
		return this == UPDATE || this == SCOPE_DIFFERENCE;
	}

	/** Whether it belongs in {@code unsourced.csv}. */
	public boolean isSourceFinding() {
		return this == UNSOURCED || this == WEAKLY_SOURCED;
	}

}
