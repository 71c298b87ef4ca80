package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelationGroupsTests {

	@Test
	void aGroupIsGivenOutWithTheLastOfItsRelations() {
		Relation ab = relation("a", "b");
		Relation xy = relation("x", "y");
		Relation bc = relation("b", "c");
		assertThat(givenOut(1_000, ab, xy, bc)).containsExactly(List.of(), List.of(xy), List.of(ab, bc));
	}

	@Test
	void whatWaitsIsGivenOutInPartsWhenItBecomesTooMuch() {
		Relation ab = relation("a", "b");
		Relation bc = relation("b", "c");
		Relation cd = relation("c", "d");
		assertThat(givenOut(2, ab, bc, cd)).containsExactly(List.of(), List.of(ab, bc), List.of(cd));
	}

	@Property(tries = 200)
	void everyRelationIsGivenOutOnceAndNoClaimTwice(
			@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 99) Integer> pairs) {
		Relation[] stream = pairs.stream()
			.map((pair) -> relation("c" + pair / 10, "c" + pair % 10))
			.toArray(Relation[]::new);
		List<Relation> all = new ArrayList<>();
		List<String> claims = new ArrayList<>();
		for (List<Relation> group : givenOut(1_000, stream)) {
			all.addAll(group);
			claims.addAll(group.stream()
				.flatMap((one) -> List.of(one.left().get(0), one.right().get(0)).stream())
				.distinct()
				.toList());
		}
		assertThat(all).containsExactlyInAnyOrder(stream);
		assertThat(claims).doesNotHaveDuplicates();
	}

	/** What each relation in turn sets free. */
	private static List<List<Relation>> givenOut(int held, Relation... stream) {
		RelationGroups groups = new RelationGroups(held);
		List.of(stream).forEach(groups::count);
		return Stream.of(stream).map(groups::take).toList();
	}

	private static Relation relation(String a, String b) {
		return new Relation(List.of(a), List.of(b), Label.COMPATIBLE, null, Severity.INFO, 0, "");
	}

}
