package org.crosscheck.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether two names mean one party (semantics.md sections 3 and 4.21). What cannot
 * be told is near, neither one party nor two. Stateless.
 */
final class PartyLinks {

	private PartyLinks() {
	}

	static PartyLink between(Party a, Party b) {
		if (a instanceof PersonParty one && b instanceof PersonParty two) {
			return persons(one, two);
		}
		if (a instanceof BodyParty one && b instanceof BodyParty two) {
			return bodies(one, two);
		}
		return (a instanceof PersonParty person) ? mixed(person, (BodyParty) b) : mixed((PersonParty) b, (BodyParty) a);
	}

	private static PartyLink persons(PersonParty a, PersonParty b) {
		if (!a.mayBe(b)) {
			boolean namesakes = a.surname().equals(b.surname());
			return PartyLink.two(namesakes ? "two people of one surname" : "two names");
		}
		if (!a.given().isEmpty() && !b.given().isEmpty()) {
			return PartyLink.one("one name");
		}
		if (PartyWords.SHARED.areOpposed(a.titles(), b.titles())) {
			return PartyLink.two("one surname, a man and a woman");
		}
		Set<String> one = PartyWords.SHARED.postsAmong(a.titles());
		Set<String> two = PartyWords.SHARED.postsAmong(b.titles());
		boolean apart = !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
		return apart ? PartyLink.near("one surname and two posts") : PartyLink.one("the surname of one is the other's");
	}

	private static PartyLink bodies(BodyParty a, BodyParty b) {
		if (a.words().equals(b.words())) {
			return PartyLink.one("the same words");
		}
		if (a.abbreviates(b) || b.abbreviates(a)) {
			return PartyLink.one("one is the initials of the other");
		}
		BodyParty longer = a.contains(b) ? a : b;
		BodyParty shorter = a.contains(b) ? b : a;
		if (!longer.contains(shorter)) {
			return PartyLink.two("two names");
		}
		if (shorter.kind() == BodyParty.Kind.NAME && longer.head().equals(shorter.head())) {
			return PartyLink.one("one is short for the other");
		}
		if (shorter.kind() == BodyParty.Kind.STATE && longer.kind() != BodyParty.Kind.ORGAN) {
			return PartyLink.two("a state and a body named after it");
		}
		return PartyLink.near(longer.head().equals(shorter.head()) ? "one may be short for the other"
				: "one may be an office of the other");
	}

	/** As the parts of a person's name are spelt. */
	private static Set<String> spelt(Set<String> words) {
		return words.stream().map(PartyWords::nameSpelt).collect(Collectors.toCollection(HashSet::new));
	}

	private static PartyLink mixed(PersonParty person, BodyParty body) {
		Set<String> titled = spelt(person.titles());
		titled.addAll(person.words());
		if (body.words().equals(person.words()) || spelt(body.words()).equals(titled)) {
			return PartyLink.one("one name");
		}
		Set<String> posts = PartyWords.SHARED.postsAmong(person.titles());
		if (body.kind() == BodyParty.Kind.POST) {
			return holder(person, posts, body);
		}
		Set<String> places = new HashSet<>(person.titles());
		places.removeAll(posts);
		if (places.containsAll(body.words())) {
			boolean speaks = PartyWords.SHARED.isVoice(person.titles()) && body.words().containsAll(places);
			return speaks ? PartyLink.one("one speaks for the other") : PartyLink.near("one holds a post in the other");
		}
		return PartyLink.two("a person and a body");
	}

	private static PartyLink holder(PersonParty person, Set<String> posts, BodyParty body) {
		if (person.titles().containsAll(body.words())) {
			return (body.words().size() > 1) ? PartyLink.one("one holds the post that the other is called by")
					: PartyLink.near("one may hold the post of the other");
		}
		boolean other = !posts.isEmpty() && !posts.contains(body.head());
		return other ? PartyLink.two("two posts") : PartyLink.near("one may hold the post of the other");
	}

}
