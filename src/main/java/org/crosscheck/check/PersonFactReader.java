package org.crosscheck.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.SentenceCues;
import org.crosscheck.claim.LowerText;
import org.crosscheck.claim.Stage;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Reads of which named person a number gives the age or the prison term. Immutable and
 * safe for use by several threads.
 */
final class PersonFactReader {

	/** Names of more words are those of bodies and works. */
	private static final int LONGEST_NAME = 3;

	private final AgeWords ages = new AgeWords();

	private final SentenceCues terms = new SentenceCues(PersonFactReader.class, "prison-term-cues.txt");

	private final SentenceCues otherTerms = new SentenceCues(PersonFactReader.class, "other-term-cues.txt");

	/**
	 * The facts that claims of one article tell, by the id of the claim.
	 * @param articleNames the names that the article as a whole gives
	 */
	Map<String, PersonFact> among(List<NumericClaim> claims, List<String> articleNames) {
		Map<String, Sought> sought = new HashMap<>();
		for (NumericClaim claim : claims) {
			PersonFact.Sort sort = sort(claim);
			if (sort != null) {
				sought.put(claim.id(), new Sought(claim, sort));
			}
		}
		if (sought.isEmpty()) {
			return Map.of();
		}
		Map<String, Set<String>> bySurname = namesOf(claims, articleNames);
		Map<PersonFact, NumericClaim> first = new HashMap<>();
		Set<PersonFact> several = new HashSet<>();
		Map<String, PersonFact> facts = new HashMap<>();
		sought.forEach((id, one) -> {
			String person = person(one.claim(), bySurname);
			if (person != null) {
				PersonFact fact = new PersonFact(one.sort(), person, true);
				NumericClaim before = first.putIfAbsent(fact, one.claim());
				if (before != null && before.value().low() != one.claim().value().low()) {
					several.add(fact);
				}
				facts.put(id, fact);
			}
		});
		facts.replaceAll((id, fact) -> new PersonFact(fact.sort(), fact.person(), !several.contains(fact)));
		return facts;
	}

	private PersonFact.@Nullable Sort sort(NumericClaim claim) {
		Dimension dimension = claim.value().unit().dimension();
		if (claim.stage() != Stage.ACTUAL || claim.value().bound() != Bound.EXACT) {
			return null;
		}
		if (dimension == Dimension.AGE) {
			return this.ages.areOfToday(claim) ? PersonFact.Sort.AGE : null;
		}
		if (dimension != Dimension.DURATION) {
			return null;
		}
		LowerText sentence = LowerText.of(claim.place().sentence());
		return (this.terms.standIn(sentence) && !this.otherTerms.standIn(sentence)) ? PersonFact.Sort.PRISON_TERM
				: null;
	}

	/** The names of two and three words, by their last word. */
	private static Map<String, Set<String>> namesOf(List<NumericClaim> claims, List<String> articleNames) {
		Stream<String> subjects = claims.stream()
			.filter((claim) -> claim.subject().named())
			.map((claim) -> bare(claim.subject().phrase()));
		Stream<String> told = claims.stream().flatMap((claim) -> claim.scope().names().stream());
		return Stream.of(subjects, told, articleNames.stream())
			.flatMap((names) -> names)
			.filter(PersonFactReader::isFull)
			.collect(Collectors.groupingBy(PersonFactReader::surname, Collectors.toSet()));
	}

	/**
	 * The full name of whom a number is said, {@code null} when the text does not tell.
	 */
	private static @Nullable String person(NumericClaim claim, Map<String, Set<String>> bySurname) {
		String subject = bare(claim.subject().phrase());
		if (claim.subject().named() && isFull(subject)) {
			return subject;
		}
		Set<String> namesakes = bySurname.getOrDefault(subject, Set.of());
		return (namesakes.size() == 1) ? namesakes.iterator().next() : null;
	}

	/** "Marek Dolny of Tarnby" without where he lives. */
	private static String bare(String subject) {
		int of = subject.indexOf(" of ");
		return (of > 0) ? subject.substring(0, of) : subject;
	}

	private static boolean isFull(String name) {
		int words = name.split(" ", -1).length;
		return words > 1 && words <= LONGEST_NAME;
	}

	private static String surname(String name) {
		return name.substring(name.lastIndexOf(' ') + 1);
	}

	private record Sought(NumericClaim claim, PersonFact.Sort sort) {
	}

}
