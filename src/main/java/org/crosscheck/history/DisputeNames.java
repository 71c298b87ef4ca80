package org.crosscheck.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.check.Finding;

/**
 * Lets a dispute keep the id it had on earlier nights. A finding that stands alone names
 * its own dispute; a dispute of several takes the id that the first of its findings that
 * was known before had, unless another dispute took it.
 */
final class DisputeNames {

	private final Map<String, String> names = new HashMap<>();

	/**
	 * Chooses the names.
	 * @param tonight the findings as the night made them
	 * @param ids the id under which each is known from now on
	 * @param recognised the known finding that each is, by place
	 */
	DisputeNames(List<Finding> tonight, List<String> ids, Map<Integer, KnownFinding> recognised) {
		Map<String, List<Integer>> disputes = new LinkedHashMap<>();
		for (int place = 0; place < tonight.size(); place++) {
			disputes.computeIfAbsent(tonight.get(place).disputeId(), (key) -> new ArrayList<>()).add(place);
		}
		Set<String> taken = new HashSet<>();
		disputes.forEach((minted, places) -> {
			if (places.size() == 1) {
				String own = ids.get(places.get(0));
				this.names.put(minted, own);
				taken.add(own);
			}
		});
		disputes.forEach((minted, places) -> {
			if (places.size() > 1) {
				String name = places.stream()
					.map(recognised::get)
					.filter((known) -> known != null)
					.map((known) -> known.finding().disputeId())
					.filter((earlier) -> !taken.contains(earlier))
					.findFirst()
					.orElse(minted);
				this.names.put(minted, name);
				taken.add(name);
			}
		});
	}

	/** The name of the dispute of one of tonight's findings. */
	String of(Finding finding) {
		return this.names.getOrDefault(finding.disputeId(), finding.disputeId());
	}

}
