package org.crosscheck.check;

import java.util.HashSet;
import java.util.Set;

import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.Counted;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.PartWords;
import org.crosscheck.text.WordList;

/**
 * Compares of whom or of what two numbers are. Noun phrases that could mean the same are
 * taken to (semantics.md section 2.1): "12 people" and "12 victims" are, "12 people" and
 * "12 children" are whole and part, "soldiers" and "tanks" are two things. Safe for use
 * by several threads.
 */
final class PopulationSlot {

	/** Kinds that only say that people are meant. */
	private static final Set<String> NEUTRAL = Set.of("", "people", "victim", "civilian", "resident", "attendee");

	private final Set<String> anybody = WordList.read(PopulationSlot.class, "anybody-words.txt").all();

	/** Restrictors that narrow nothing. */
	private static final Set<String> IDLE = Set.of("total", "confirmed", "overall", "innocent", "local", "own", "new",
			Counted.BESIDE);

	/** How two things counted compare. */
	enum Relation {

		SAME, UNKNOWN, PART, OTHER_SUBSET, OTHER_THING

	}

	private final ClassTable things = ClassTable.ofThingsCounted();

	private final ClassTable events = ClassTable.ofEvents();

	private final Nations nations = new Nations();

	private final PartWords parts = new PartWords();

	Relation compare(NumericClaim a, NumericClaim b) {
		Counted one = a.counted();
		Counted two = b.counted();
		if (one.head().isEmpty() && two.head().isEmpty() && !a.subject().isEmpty()
				&& a.subject().phrase().equals(b.subject().phrase())) {
			return isPart(one) || isPart(two) ? Relation.OTHER_SUBSET : Relation.SAME;
		}
		if (ofOthers(a, b)) {
			return Relation.OTHER_SUBSET;
		}
		boolean casualties = !a.scope().event().isEmpty() && a.scope().event().equals(b.scope().event());
		Relation kinds = kinds(one.kind(), two.kind(), casualties);
		if (kinds == Relation.OTHER_THING) {
			return kinds;
		}
		Set<String> oneNations = nations(one);
		Set<String> twoNations = nations(two);
		if (!oneNations.isEmpty() && !twoNations.isEmpty() && !oneNations.equals(twoNations)) {
			return Relation.OTHER_THING;
		}
		Set<String> oneWords = words(a);
		Set<String> twoWords = words(b);
		if (isPart(one) || isPart(two)) {
			return Relation.OTHER_SUBSET;
		}
		if (kinds == Relation.PART || !oneWords.equals(twoWords)) {
			boolean subset = oneWords.containsAll(twoWords) || twoWords.containsAll(oneWords);
			return (kinds == Relation.PART || subset) ? Relation.PART : Relation.OTHER_SUBSET;
		}
		return oneNations.equals(twoNations) ? kinds : Relation.UNKNOWN;
	}

	/** Whether both count people of one named nation, without further restriction. */
	boolean isOnePeople(NumericClaim a, NumericClaim b) {
		Set<String> nations = nations(a.counted());
		return !nations.isEmpty() && nations.equals(nations(b.counted())) && words(a).isEmpty() && words(b).isEmpty()
				&& NEUTRAL.contains(a.counted().kind()) && NEUTRAL.contains(b.counted().kind());
	}

	/** Whether a phrase counts people. */
	boolean arePeople(Counted counted) {
		return !counted.kind().isEmpty()
				&& (NEUTRAL.contains(counted.kind()) || this.things.isWithin(counted.kind(), "people"));
	}

	/**
	 * What sort of thing a phrase counts, where it names more than people of an age or
	 * sex and no part of the things; else empty.
	 */
	String sort(Counted counted) {
		if (isPart(counted)) {
			return "";
		}
		if (counted.head().isEmpty() || this.anybody.contains(counted.head())) {
			return "";
		}
		return NEUTRAL.contains(counted.kind()) ? counted.head() : counted.kind();
	}

	/**
	 * Whether the things of one phrase may be among those of another: of an unknown trade
	 * among people, for people have more names than anything.
	 */
	boolean mayInclude(Counted whole, Counted part) {
		boolean same = !part.head().isEmpty() && part.kind().equals(whole.kind());
		boolean known = this.things.classOf(part.head()) != null;
		return same || arePeople(whole) && (part.head().isEmpty() || !known || arePeople(part));
	}

	private Relation kinds(String a, String b, boolean oneEvent) {
		if (a.equals(b)) {
			return a.isEmpty() ? Relation.UNKNOWN : Relation.SAME;
		}
		if (NEUTRAL.contains(a) && NEUTRAL.contains(b)) {
			return oneEvent ? Relation.SAME : Relation.UNKNOWN;
		}
		if (a.isEmpty() || b.isEmpty()) {
			String named = a.isEmpty() ? b : a;
			boolean people = this.things.isWithin(named, "people");
			return !oneEvent || !people ? Relation.OTHER_THING
					: NEUTRAL.contains(named) ? Relation.UNKNOWN : Relation.PART;
		}
		if (this.things.isWithin(a, b) || this.things.isWithin(b, a)) {
			return Relation.PART;
		}
		return Relation.OTHER_THING;
	}

	private Set<String> nations(Counted counted) {
		return this.nations.countriesAmong(counted.restrictors());
	}

	/** What narrows the things, but for what befell them: "missing girls" are missing. */
	private Set<String> words(NumericClaim claim) {
		Set<String> found = new HashSet<>(claim.counted().restrictors());
		found.removeIf((word) -> IDLE.contains(word) || this.nations.countryOf(word) != null
				|| claim.scope().event().equals(this.events.classOf(word)));
		return found;
	}

	/** "Norvik's 40 ships", "Dunmore's 52 ships". */
	private static boolean ofOthers(NumericClaim a, NumericClaim b) {
		String one = a.counted().holder();
		String two = b.counted().holder();
		boolean states = a.scope().event().isEmpty() && b.scope().event().isEmpty();
		return states && !one.isEmpty() && !two.isEmpty() && !one.equals(two);
	}

	private boolean isPart(Counted counted) {
		return this.parts.isPart(counted.restrictors());
	}

}
