package org.crosscheck.source;

/** Whether a claim has a source (semantics.md sections 3 and 4.24). */
public enum SourceStatus {

	SOURCED, WEAKLY_SOURCED, UNSOURCED, EXEMPT

}
