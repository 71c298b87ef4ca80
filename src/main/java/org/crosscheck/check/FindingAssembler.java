package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gathers the relations of a night into positions, disputes and findings: claims that
 * agree form a position, positions are set against each other (semantics.md section 3).
 * Pure, and the result does not depend on the order of the relations. Immutable and safe
 * for use by several threads.
 */
public final class FindingAssembler {

	private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
		.thenComparing(Comparator.comparingDouble(Finding::confidence).reversed())
		.thenComparing(Finding::id);

	private static final Comparator<ClaimInContext> UPDATE_ORDER = Comparator
		.comparing((ClaimInContext one) -> one.article().published(), Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparingDouble((one) -> one.claim().value().high());

	private final FindingIds ids = new FindingIds();

	/**
	 * Makes the findings.
	 * @param relations all relations of the night
	 * @param claims every claim that a relation names, by id
	 */
	public Assembly assemble(List<Relation> relations, Map<String, ClaimInContext> claims) {
		ClaimIndex index = new ClaimIndex(claims);
		List<Relation> known = relations.stream()
			.filter((relation) -> index.hasAll(relation.left()) && index.hasAll(relation.right()))
			.toList();
		Agreement agreement = new Agreement(known, index);
		SideBuilder builder = new SideBuilder(index, agreement, known);
		Map<String, Finding> findings = new TreeMap<>();
		for (List<Relation> front : fronts(known, agreement, index).values()) {
			for (SideBuilder.Sides sides : builder.cover(front)) {
				Finding finding = finding(sides, index);
				findings.putIfAbsent(finding.id(), finding);
			}
		}
		List<Finding> named = DisputeBuilder.name(findings.values(), agreement);
		return new Assembly(named.stream().sorted(WORST_FIRST).toList(), corroborated(agreement, index));
	}

	/** The relations that say something, by the groups they stand between. */
	private static Map<String, List<Relation>> fronts(List<Relation> relations, Agreement agreement,
			ClaimIndex claims) {
		Map<Front, List<Relation>> fronts = new HashMap<>();
		for (Relation relation : relations) {
			if (relation.label() != Label.COMPATIBLE) {
				Relation ordered = ordered(relation, agreement);
				Front front = new Front(group(ordered.left(), agreement), group(ordered.right(), agreement),
						ordered.label());
				fronts.computeIfAbsent(front, (key) -> new ArrayList<>()).add(ordered);
			}
		}
		Map<String, List<Relation>> sorted = new TreeMap<>();
		UpdateChains updates = new UpdateChains(fronts, claims);
		fronts.forEach((front, list) -> {
			if (!updates.isBridged(front, list)) {
				sorted.put(front.toString(), list);
			}
		});
		return sorted;
	}

	/** Left is the group with the lesser name, whichever way the pair was compared. */
	private static Relation ordered(Relation relation, Agreement agreement) {
		boolean swap = relation.left().size() == 1 && relation.right().size() == 1
				&& group(relation.left(), agreement).compareTo(group(relation.right(), agreement)) > 0;
		return swap ? relation.swapped() : relation;
	}

	private static String group(List<String> side, Agreement agreement) {
		return String.join("+", side.stream().map(agreement::groupOf).toList());
	}

	private Finding finding(SideBuilder.Sides sides, ClaimIndex claims) {
		Relation anchor = sides.anchor();
		ClaimInContext a = claims.get(anchor.left().get(0));
		ClaimInContext b = claims.get(anchor.right().get(0));
		List<String> content = Stream.concat(anchor.left().stream(), anchor.right().stream())
			.map((id) -> content(claims.get(id)))
			.toList();
		String id = this.ids.mint(this.ids.family(anchor.label()), content);
		return new Finding(id, id, anchor.label(), anchor.kind(), anchor.severity(), anchor.confidence(),
				Wording.what(a.claim()), explanation(anchor, a, b), List.of(sides.left(), sides.right()));
	}

	/** An update is told in the order of time, or else as a figure grows. */
	private static String explanation(Relation anchor, ClaimInContext a, ClaimInContext b) {
		boolean later = anchor.label() == Label.UPDATE && UPDATE_ORDER.compare(a, b) > 0;
		return later ? Wording.explanation(b, a, anchor.rule()) : Wording.explanation(a, b, anchor.rule());
	}

	/** What two stories say in the same words is yet said of two events. */
	private static String content(ClaimInContext one) {
		String said = one.claim().place().sentence() + " " + one.claim().place().surface();
		String story = one.article().story();
		return (story != null) ? said + " " + story : said;
	}

	private static List<Corroboration> corroborated(Agreement agreement, ClaimIndex claims) {
		List<Corroboration> found = new ArrayList<>();
		for (List<String> group : agreement.groups().values()) {
			List<ClaimInContext> members = claims.get(group);
			TreeSet<String> articles = new TreeSet<>();
			members.forEach((member) -> articles.add(member.claim().articleId()));
			if (articles.size() > 1) {
				Position position = SideBuilder.position(members);
				found.add(new Corroboration(Wording.what(claims.get(position.anchor()).claim()), position));
			}
		}
		return found;
	}

}
