package org.crosscheck.check;

/** How much a desk should care, worst first (semantics.md section 3). */
public enum Severity {

	HIGH, MEDIUM, LOW, INFO;

	/** One step less severe; INFO stays. */
	public Severity lower() {
		return switch (this) {
			case HIGH -> MEDIUM;
			case MEDIUM -> LOW;
			case LOW, INFO -> INFO;
		};
	}

}
