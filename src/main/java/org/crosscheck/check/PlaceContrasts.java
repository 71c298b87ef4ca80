package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;

/**
 * Finds two numbers of one quantity that their article itself sets apart by a wider and a
 * narrower place (semantics.md section 3): "420 burglaries in the county and 260 in the
 * city", where the second leaves out what the first has said (gapping), and "Nationwide,
 * nine were killed", which presupposes a number of one place. Immutable and safe for use
 * by several threads.
 */
final class PlaceContrasts {

	/** Sentences within which a wider number refers to a narrower one. */
	private static final int NEAR = 8;

	/** How the claim room marks what a whole country has. */
	private static final String NATIONWIDE = "nationwide";

	private static final double CONFIDENCE = 0.6;

	private static final String RULE = "one is of a wider place than the other";

	/** "Statewide it is 92", "in the town the number is 9". */
	private static final Pattern TAKEN_UP = Pattern
		.compile("(?i).*\\b(it|this|that|the (number|figure|share|rate|total|average)) (is|was|stands at|stood at)"
				+ "( (only|just|even|about|some|around|nearly|almost|over))?\\s*$", Pattern.DOTALL);

	/** "and 260 in the city": no noun follows. */
	private static final Pattern UNNAMED = Pattern
		.compile("(?i)^\\s*(percent|per cent|%)?\\s*((in|across|throughout)\\b.*|[.,;].*|$)", Pattern.DOTALL);

	private final ExtentReader extents = new ExtentReader();

	/** One number and how far it reaches. */
	private record Reaching(Comparand claim, Extent extent) {

		private int sentence() {
			return this.claim.claim().place().sentenceIndex();
		}

		private double value() {
			return this.claim.written().low();
		}

	}

	/**
	 * The differences of place within an article.
	 * @param claims compared claims of the article, in any order
	 * @param known what its claims came to otherwise, which stands
	 */
	List<Relation> among(List<Comparand> claims, List<Relation> known) {
		List<Reaching> body = claims.stream()
			.filter((claim) -> !PairJudge.isDisplay(claim.claim()) && isOfAmount(claim.claim()))
			.sorted(Comparator.comparingInt((claim) -> claim.claim().place().start()))
			.map((claim) -> new Reaching(claim, this.extents.read(claim.claim())))
			.toList();
		Map<Set<String>, Relation> found = new HashMap<>();
		for (int i = 1; i < body.size(); i++) {
			Reaching one = body.get(i);
			partnerOf(body, i).map((partner) -> relation(partner.claim().claim(), one.claim().claim()))
				.ifPresent((relation) -> found.put(Set.of(relation.left().get(0), relation.right().get(0)), relation));
		}
		known.forEach(
				(relation) -> found.remove(new HashSet<>(List.of(relation.left().get(0), relation.right().get(0)))));
		List<Relation> relations = new ArrayList<>(found.values());
		relations.sort(Comparator.comparing((Relation relation) -> relation.left().get(0))
			.thenComparing((relation) -> relation.right().get(0)));
		return relations;
	}

	/** Of what other place a number takes up what was said. */
	private static Optional<Reaching> partnerOf(List<Reaching> body, int at) {
		Reaching one = body.get(at);
		if (!one.extent().isSaid()) {
			return Optional.empty();
		}
		Reaching last = body.get(at - 1);
		if (takesUp(one, last)) {
			return Optional.of(last).filter((before) -> isExplained(before, one));
		}
		if (!one.extent().whole() || one.claim().claim().scope().event().isEmpty()) {
			return Optional.empty();
		}
		for (int i = at - 1; i >= 0 && one.sentence() - body.get(i).sentence() <= NEAR; i--) {
			Reaching before = body.get(i);
			if (isOfSameThing(before.claim().claim(), one.claim().claim()) && !before.extent().whole()) {
				return Optional.of(before).filter((local) -> isExplained(local, one));
			}
		}
		return Optional.empty();
	}

	/** Whether the later of two neighbours leaves out what it counts. */
	private static boolean takesUp(Reaching one, Reaching last) {
		String before = one.claim().claim().place().before();
		int apart = one.sentence() - last.sentence();
		boolean anaphoric = apart <= 1 && TAKEN_UP.matcher(before).matches();
		boolean gapped = apart == 0 && UNNAMED.matcher(one.claim().claim().place().after()).matches()
				&& (last.extent().isSaid() || one.extent().whole());
		return anaphoric || gapped;
	}

	private static boolean isOfSameThing(NumericClaim a, NumericClaim b) {
		return a.scope().event().equals(b.scope().event()) && a.counted().kind().equals(b.counted().kind())
				&& a.measure() == b.measure() && narrowing(a).equals(narrowing(b));
	}

	/** Words of place narrow no other than the extent does. */
	private static Set<String> narrowing(NumericClaim claim) {
		Set<String> words = new HashSet<>(claim.counted().restrictors());
		words.remove(NATIONWIDE);
		return words;
	}

	/**
	 * Whether nothing but the place parts the two, and the wider has more of the things.
	 */
	private static boolean isExplained(Reaching a, Reaching b) {
		NumericClaim one = a.claim().claim();
		NumericClaim two = b.claim().claim();
		boolean wider = a.extent().isSaid() ? a.extent().size() < b.extent().size() : b.extent().whole();
		double more = wider ? b.value() - a.value() : a.value() - b.value();
		boolean count = one.value().unit().dimension() == Dimension.COUNT;
		boolean placed = a.extent().differs(b.extent()) || !a.extent().isSaid();
		return placed && one.value().unit().base().equals(two.value().unit().base()) && (count ? more > 0 : more != 0)
				&& PairDecision.isPlan(one) == PairDecision.isPlan(two)
				&& TimeSlot.compare(a.claim().context(), b.claim().context()) != TimeSlot.Relation.OTHER;
	}

	private static boolean isOfAmount(NumericClaim claim) {
		return switch (claim.value().unit().dimension()) {
			case DATE, AGE, DURATION, TEMPERATURE, SPEED -> false;
			default -> claim.value().bound() != Bound.VAGUE;
		};
	}

	private static Relation relation(NumericClaim a, NumericClaim b) {
		boolean ordered = a.id().compareTo(b.id()) < 0;
		return new Relation(List.of(ordered ? a.id() : b.id()), List.of(ordered ? b.id() : a.id()),
				Label.SCOPE_DIFFERENCE, Kind.PLACE, Severity.INFO, CONFIDENCE, RULE);
	}

}
