package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelationGroupsTests {

	@Test
	void aGroupIsGivenOutWithTheLastOfItsRelations() {
		RelationGroups groups = new RelationGroups(1_000);
		List<Relation> stream = List.of(relation("a", "b"), relation("x", "y"), relation("b", "c"));
		stream.forEach(groups::count);
		assertThat(groups.take(stream.get(0))).isEmpty();
		assertThat(groups.take(stream.get(1))).containsExactly(stream.get(1));
		assertThat(groups.take(stream.get(2))).containsExactly(stream.get(0), stream.get(2));
	}

	@Test
	void whatWaitsIsGivenOutInPartsWhenItBecomesTooMuch() {
		RelationGroups groups = new RelationGroups(2);
		List<Relation> stream = List.of(relation("a", "b"), relation("b", "c"), relation("c", "d"));
		stream.forEach(groups::count);
		assertThat(groups.take(stream.get(0))).isEmpty();
		assertThat(groups.take(stream.get(1))).containsExactly(stream.get(0), stream.get(1));
		assertThat(groups.take(stream.get(2))).containsExactly(stream.get(2));
	}

	@Property(tries = 200)
	void everyRelationIsGivenOutOnceAndNoClaimTwice(
			@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 99) Integer> pairs) {
		List<Relation> stream = pairs.stream().map((pair) -> relation("c" + pair / 10, "c" + pair % 10)).toList();
		RelationGroups groups = new RelationGroups(1_000);
		stream.forEach(groups::count);
		List<Relation> all = new ArrayList<>();
		List<String> claims = new ArrayList<>();
		for (Relation relation : stream) {
			List<Relation> group = groups.take(relation);
			all.addAll(group);
			claims.addAll(group.stream()
				.flatMap((one) -> List.of(one.left().get(0), one.right().get(0)).stream())
				.distinct()
				.toList());
		}
		assertThat(all).containsExactlyInAnyOrderElementsOf(stream);
		assertThat(claims).doesNotHaveDuplicates();
	}

	private static Relation relation(String a, String b) {
		return new Relation(List.of(a), List.of(b), Label.COMPATIBLE, null, Severity.INFO, 0, "");
	}

}
