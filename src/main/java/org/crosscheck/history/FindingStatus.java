package org.crosscheck.history;

/**
 * What a finding is to someone who read yesterday's report (contract.md {@code status}).
 */
public enum FindingStatus {

	NEW, PERSISTING, CHANGED, RESOLVED, REOPENED

}
