package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a number that leaves out what it is of, because the sentence before or the one
 * it stands in has just said so: "The union said 45,000 people took part. Police put the
 * number at 18,000", or "Police counted 18,000". It counts what that one counts, and of
 * that the same is said. Immutable and safe for use by several threads.
 */
final class ReferringFigures {

	private static final Pattern BLANK = Pattern.compile(" ");

	private final Set<String> refers;

	private final Set<String> counts;

	private final Set<String> links;

	ReferringFigures() {
		WordList words = WordList.read(ReferringFigures.class, "figure-words.txt");
		this.refers = words.set("refers");
		this.counts = words.set("counts");
		this.links = words.set("links");
	}

	/**
	 * The claims of a part, in text order, with what such numbers count filled in; not
	 * where several things are counted in the words before, or none.
	 */
	List<NumericClaim> resolve(List<NumericClaim> claims) {
		List<NumericClaim> resolved = new ArrayList<>(claims.size());
		int sentence = -1;
		int begin = 0;
		List<NumericClaim> before = List.of();
		for (NumericClaim claim : claims) {
			int index = claim.place().sentenceIndex();
			if (index != sentence) {
				before = (index == sentence + 1) ? List.copyOf(resolved.subList(begin, resolved.size())) : List.of();
				sentence = index;
				begin = resolved.size();
			}
			resolved.add(resolve(claim, resolved.subList(begin, resolved.size()), before));
		}
		return resolved;
	}

	private NumericClaim resolve(NumericClaim claim, List<NumericClaim> same, List<NumericClaim> before) {
		boolean refers = refers(claim);
		if (!refers && !isElliptic(claim)) {
			return claim;
		}
		NumericClaim meant = onlyFigure(same.isEmpty() ? before : same, claim.value().unit().dimension());
		return (meant != null && (refers || isOfOthers(claim, meant))) ? claim.ofWhat(meant) : claim;
	}

	private boolean refers(NumericClaim claim) {
		return isOpen(claim) && claim.value().unit().dimension() == Dimension.COUNT
				&& this.refers.contains(claim.subject().phrase());
	}

	/** "Police counted 18,000", "the company said 61% had": nothing but the number. */
	private boolean isElliptic(NumericClaim claim) {
		String said = claim.counted().predicate().said();
		return isOpen(claim) && claim.counted().restrictors().isEmpty()
				&& (said.isEmpty() || this.counts.contains(said)) && isOfSpeaker(claim) && isSaid(claim);
	}

	/**
	 * Whether nothing but empty words stand between the verb of saying and the number.
	 */
	private boolean isSaid(NumericClaim claim) {
		String cue = claim.attribution().cue();
		String before = claim.place().before();
		int at = (cue != null) ? before.lastIndexOf(cue) : -1;
		return cue != null && at >= 0 && Stream.of(BLANK.split(before.substring(at + cue.length())))
			.allMatch((word) -> word.isEmpty() || this.links.contains(word));
	}

	/** Whether nothing tells of what a number is but for what its speaker does. */
	private static boolean isOfSpeaker(NumericClaim claim) {
		String source = claim.attribution().source();
		String subject = claim.subject().phrase();
		return source != null && (subject.isEmpty() || words(source).containsAll(words(subject))
				|| words(subject).containsAll(words(source)));
	}

	/**
	 * What two parties say of one thing they dispute; one alone goes on to something
	 * else, and what a firm says of itself another one does not say of it.
	 */
	private static boolean isOfOthers(NumericClaim claim, NumericClaim meant) {
		String source = meant.attribution().source();
		if (source == null || source.equalsIgnoreCase(claim.attribution().source())) {
			return false;
		}
		Set<String> speaker = words(source);
		Counted counted = meant.counted();
		return Stream.of(meant.subject().phrase(), counted.holder(), counted.predicate().agent())
			.flatMap((phrase) -> words(phrase).stream())
			.noneMatch(speaker::contains);
	}

	private static Set<String> words(String phrase) {
		Set<String> words = new HashSet<>(List.of(BLANK.split(phrase.toLowerCase(Locale.ROOT))));
		words.removeAll(Set.of("", "the", "of"));
		return words;
	}

	private static boolean isOpen(NumericClaim claim) {
		Dimension dimension = claim.value().unit().dimension();
		return claim.isCompared() && (dimension == Dimension.COUNT || dimension == Dimension.PERCENT)
				&& claim.counted().head().isEmpty() && claim.scope().event().isEmpty();
	}

	/** A claim of the only thing that a sentence counts. */
	private static @Nullable NumericClaim onlyFigure(List<NumericClaim> sentence, Dimension dimension) {
		NumericClaim only = null;
		for (NumericClaim one : sentence) {
			if (one.isCompared() && one.value().unit().dimension() == dimension) {
				if (one.counted().head().isEmpty() || only != null && !only.counted().equals(one.counted())) {
					return null;
				}
				only = one;
			}
		}
		return only;
	}

}
