package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Tells infinitives of what is planned from those of what was done: of the verbs that
 * take one, those of will and command leave open whether it came about ("voted to
 * close"), implicatives assert it ("managed to close", Karttunen 1971). Headlines leave
 * out the "is" of a plan ("City to close 14 schools"). Safe for use by several threads.
 */
final class Infinitives {

	/** Words between a number and the verb it depends on: "cut 12 of the 40 jobs". */
	private static final int HOPS = 5;

	private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "’s", "'re", "’re");

	private final Set<String> willing;

	private final Set<String> implicative;

	Infinitives() {
		WordList words = WordList.read(Infinitives.class, "infinitive-verbs.txt");
		this.willing = words.set("willing");
		this.implicative = words.set("implicative");
	}

	/** Whether what stands at a token depends on an infinitive that tells a plan. */
	boolean isOfPlan(Sentence sentence, Syntax syntax, int token) {
		int verb = verb(syntax, token);
		if (verb < 0 || !isInfinitive(sentence, syntax, verb)) {
			return false;
		}
		int above = syntax.head(verb);
		if (above < 0) {
			return syntax.subject(verb) >= 0;
		}
		if (syntax.isRelation(verb, "acl")) {
			boolean headline = syntax.head(above) < 0 && syntax.isNoun(above) && above < verb;
			return headline || isWilling(sentence, verb(syntax, above));
		}
		return syntax.isRelation(verb, "xcomp", "ccomp", "advcl") && isWilling(sentence, above)
				|| syntax.isRelation(verb, "xcomp", "ccomp") && BE.contains(sentence.tokens().get(above).lower());
	}

	/** "voted on Monday to close", whatever noun the tree gives the infinitive to. */
	private boolean isWilling(Sentence sentence, int verb) {
		return verb >= 0 && this.willing.contains(sentence.tokens().get(verb).lower());
	}

	/** Whether an infinitive stands behind a verb that says that it came about. */
	boolean isOfFact(Sentence sentence, Syntax syntax, int verb) {
		int above = syntax.head(verb);
		return above >= 0 && syntax.isRelation(verb, "xcomp", "ccomp")
				&& this.implicative.contains(sentence.tokens().get(above).lower());
	}

	/** Whether a noun is the object of an infinitive that another verb takes. */
	static boolean isObject(Sentence sentence, Syntax syntax, int noun) {
		int verb = syntax.head(noun);
		return verb >= 0 && syntax.isRelation(noun, "dobj") && syntax.isRelation(verb, "xcomp", "root")
				&& isInfinitive(sentence, syntax, verb);
	}

	private static boolean isInfinitive(Sentence sentence, Syntax syntax, int verb) {
		int to = syntax.child(verb, "aux");
		return to >= 0 && to < verb && sentence.tokens().get(to).is("to");
	}

	private static int verb(Syntax syntax, int token) {
		int at = token;
		for (int hops = 0; hops < HOPS && at >= 0 && !syntax.isVerb(at); hops++) {
			at = syntax.head(at);
		}
		return (at >= 0 && syntax.isVerb(at)) ? at : -1;
	}

}
