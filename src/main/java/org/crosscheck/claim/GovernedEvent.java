package org.crosscheck.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event of a number in the tree of its sentence: a participle on the noun
 * counted ("12 people killed"), else the verbs and nouns that govern it, nearest first,
 * with what they predicate ("left 12 people dead") and whom they say it of ("the toll
 * rose to 12"). Safe for use by several threads.
 */
final class GovernedEvent {

	/** Governors looked at; a reporting verb above the clause is farther up. */
	private static final int HOPS = 4;

	private final EventTriggers triggers;

	private final Set<String> objectless;

	private final Set<String> sayingVerbs = WordList.read(GovernedEvent.class, "saying-verbs.txt").all();

	/**
	 * A reader.
	 * @param objectless verbs that govern no object, whatever the tree says
	 */
	GovernedEvent(EventTriggers triggers, Set<String> objectless) {
		this.triggers = triggers;
		this.objectless = objectless;
	}

	/** Where something is: "12,000 troops were already in Russia". */
	static final String PRESENT = "present";

	/**
	 * The event of a number, not found when the tree gives none.
	 * @param noun the noun counted, or the number where it stands alone
	 */
	EventReader.Event read(Sentence sentence, Syntax syntax, int noun) {
		int word = find(sentence, syntax, noun);
		String name = (word >= 0) ? classOf(sentence, syntax, word) : null;
		if (name != null) {
			return new EventReader.Event(name, word);
		}
		int verb = syntax.head(noun);
		boolean located = verb >= 0 && isBe(sentence, verb) && syntax.isRelation(noun, "nsubj")
				&& Arrays.stream(syntax.children(verb)).anyMatch((child) -> isPlace(sentence, syntax, child));
		return located ? new EventReader.Event(PRESENT, verb) : EventReader.Event.NONE;
	}

	private static boolean isPlace(Sentence sentence, Syntax syntax, int preposition) {
		int object = syntax.child(preposition, "pobj");
		return object >= 0 && syntax.isProperNoun(object)
				&& List.of("in", "at", "inside", "near").contains(sentence.tokens().get(preposition).lower());
	}

	/** Index of the event word, -1 when the tree gives none. */
	private int find(Sentence sentence, Syntax syntax, int noun) {
		// "a toll of 20, with 50 others injured": whatever the tree makes of the
		// participle
		if (noun + 1 < syntax.size() && syntax.tag(noun + 1).equals("VBN") && syntax.isNoun(noun)
				&& classOf(sentence, syntax, noun + 1) != null) {
			return noun + 1;
		}
		for (int child : syntax.children(noun)) {
			if (child > noun && syntax.isVerb(child) && !isDoing(syntax, child)
					&& classOf(sentence, syntax, child) != null) {
				return child;
			}
		}
		int at = syntax.head(noun);
		if (at >= 0 && syntax.isRelation(noun, "dobj") && this.objectless.contains(sentence.tokens().get(at).lower())) {
			return -1;
		}
		for (int hops = 0; at >= 0 && hops < HOPS; hops++) {
			int found = at(sentence, syntax, at, noun);
			// "voted to close 14 schools": nobody voted the schools
			boolean above = found >= 0 && found == at && at != syntax.head(noun);
			if (above && syntax.isNoun(noun) && Infinitives.isObject(sentence, syntax, noun)) {
				return -1;
			}
			if (found >= 0) {
				return found;
			}
			if (isSaid(sentence, syntax, at)) {
				return -1;
			}
			if (syntax.isVerb(at) && !isHave(sentence, at) && !isBe(sentence, at)
					&& syntax.isRelation(at, "ccomp", "root", "advcl")) {
				return -1;
			}
			at = syntax.head(at);
		}
		return -1;
	}

	/** "Nine are civilians, the office for prisoners said": who says it is no event. */
	private boolean isSaid(Sentence sentence, Syntax syntax, int verb) {
		int above = syntax.head(verb);
		return above >= 0 && syntax.isRelation(verb, "ccomp")
				&& this.sayingVerbs.contains(sentence.tokens().get(above).lower());
	}

	/** "trucks carrying aid": what the thing does, not what happens to it. */
	private static boolean isDoing(Syntax syntax, int participle) {
		return syntax.tag(participle).equals("VBG") && syntax.child(participle, "dobj") >= 0;
	}

	private int at(Sentence sentence, Syntax syntax, int governor, int noun) {
		if (classOf(sentence, syntax, governor) != null) {
			return governor;
		}
		if (!syntax.isVerb(governor)) {
			return -1;
		}
		int predicate = syntax.child(governor, "acomp", "oprd", "xcomp", "attr");
		if (predicate >= 0 && classOf(sentence, syntax, predicate) != null && !syntax.dominates(predicate, noun)) {
			return predicate;
		}
		int subject = syntax.subject(governor);
		if (subject >= 0 && !syntax.dominates(subject, noun)) {
			for (int i = syntax.first(subject); i <= syntax.last(subject); i++) {
				if (classOf(sentence, syntax, i) != null && syntax.isNoun(i)) {
					return i;
				}
			}
		}
		return -1;
	}

	private @Nullable String classOf(Sentence sentence, Syntax syntax, int token) {
		return this.triggers.classOf(sentence.tokens(), syntax, token);
	}

	private static boolean isBe(Sentence sentence, int token) {
		return List.of("be", "is", "are", "was", "were", "been", "being")
			.contains(sentence.tokens().get(token).lower());
	}

	private static boolean isHave(Sentence sentence, int token) {
		return List.of("has", "have", "had").contains(sentence.tokens().get(token).lower());
	}

}
