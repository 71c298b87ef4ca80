package org.crosscheck.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.claim.LowerText;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.SentenceCues;
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

	private final AgeBearer ages = new AgeBearer();

	private final SentenceCues terms = new SentenceCues(PersonFactReader.class, "prison-term-cues.txt");

	private final SentenceCues otherTerms = new SentenceCues(PersonFactReader.class, "other-term-cues.txt");

	/** The facts that claims of one article tell, by the id of the claim. */
	Map<String, PersonFact> among(List<NumericClaim> claims) {
		Map<String, NumericClaim> first = new HashMap<>();
		Set<String> several = new HashSet<>();
		Map<String, PersonFact> facts = new HashMap<>();
		Map<String, Long> durations = claims.stream()
			.filter((claim) -> claim.value().unit().dimension() == Dimension.DURATION)
			.collect(Collectors.groupingBy((claim) -> claim.place().sentence(), Collectors.counting()));
		for (NumericClaim claim : claims) {
			PersonFact fact = fact(claim, durations.getOrDefault(claim.place().sentence(), 0L) == 1);
			if (fact != null) {
				NumericClaim before = first.putIfAbsent(fact.key(), claim);
				if (before != null && before.value().low() != claim.value().low()) {
					several.add(fact.key());
				}
				facts.put(claim.id(), fact);
			}
		}
		facts.replaceAll((id, fact) -> new PersonFact(fact.sort(), fact.person(), !several.contains(fact.key())));
		return facts;
	}

	private @Nullable PersonFact fact(NumericClaim claim, boolean onlyDuration) {
		if (claim.stage() != Stage.ACTUAL || claim.value().bound() != Bound.EXACT) {
			return null;
		}
		Dimension dimension = claim.value().unit().dimension();
		if (dimension == Dimension.AGE) {
			String person = this.ages.of(claim);
			return (person != null) ? new PersonFact(PersonFact.Sort.AGE, person, true) : null;
		}
		boolean term = dimension == Dimension.DURATION && onlyDuration && claim.subject().named() && isTerm(claim);
		String person = term ? bare(claim.subject().phrase()) : "";
		return isFull(person) ? new PersonFact(PersonFact.Sort.PRISON_TERM, person, true) : null;
	}

	private boolean isTerm(NumericClaim claim) {
		LowerText sentence = LowerText.of(claim.place().sentence());
		return this.terms.standIn(sentence) && !this.otherTerms.standIn(sentence);
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

}
