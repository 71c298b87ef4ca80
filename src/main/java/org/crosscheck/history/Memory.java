package org.crosscheck.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is known before a night begins.
 *
 * @param known what the last complete run remembered, in any order; empty on the first
 * night
 * @param reviews what people said last of each finding, by the finding's id
 * @param since day, in ISO form, from which on findings are remembered that are not found
 * any more; empty when none is forgotten. Those that were reviewed never are
 */
public record Memory(Collection<KnownFinding> known, Map<String, Review> reviews, String since) {

	/** Of the first night. */
	public static final Memory NONE = new Memory(List.of(), Map.of(), "");

	public Memory {
		known = List.copyOf(known);
		reviews = Map.copyOf(reviews);
	}

	/** Whether a finding that is gone is worth remembering. */
	boolean keeps(KnownFinding gone) {
		return gone.review() != null || gone.lastRun().compareTo(this.since) >= 0;
	}

}
