package org.crosscheck.check;

/** The kind of a finding within its label (semantics.md section 3). */
public enum Kind {

	MISREPORT, DISPUTED, UNATTRIBUTED, NON_MONOTONE, HEADLINE_BODY, PART_WHOLE, SUM, RATE, SHARE, CHANGE, CONVERSION,
	DATE, PLAN_TO_ACTUAL, TIME, PLACE, POPULATION, MEASURE, STAGE, DEFINITION, HEDGE

}
