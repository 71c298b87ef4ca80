package org.crosscheck.claim;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Tells which side of a war a sentence names as the one that did it: as the agent of an
 * attack ("rebels shelled", "fired by rebels"), as whose attack it was ("rebel fire"), or
 * by what only one side has ("air raids"). Where somebody only is or what he holds
 * ("rebel-held") says nothing. Immutable and safe for use by several threads.
 */
final class PerpetratorReader {

	/** Relations of a word to the noun that it describes: "rebel" of "fire". */
	private static final Set<String> WITHIN_A_GROUP = Set.of("compound", "amod", "nmod", "poss");

	/** Prepositions before whoever did it. */
	private static final Set<String> BY = Set.of("by", "from");

	/** Attacks that one side only has the means for. */
	private static final String FROM_THE_AIR = "from the air";

	private final Set<String> inPower;

	private final Set<String> insurgent;

	private final PhraseTable phrases = new PhraseTable("perpetrator-words.txt");

	private final Set<String> attack;

	private final Set<String> attacking;

	private final VerbForms verbs = new VerbForms();

	PerpetratorReader() {
		WordList words = WordList.read(PerpetratorReader.class, "perpetrator-words.txt");
		this.inPower = words.set("in power");
		this.insurgent = words.set("insurgent");
		this.attack = words.set("attack");
		this.attacking = words.set("attacking").stream().map(this.verbs::stem).collect(Collectors.toUnmodifiableSet());
	}

	/** The side, {@link Perpetrator#UNKNOWN} when none or both are named. */
	Perpetrator read(Sentence sentence, Syntax syntax) {
		EnumSet<Perpetrator> named = EnumSet.noneOf(Perpetrator.class);
		for (int i = 0; i < syntax.size(); i++) {
			Perpetrator side = sideOf(word(sentence, i));
			if (side != Perpetrator.UNKNOWN && isAgent(sentence, syntax, i)) {
				named.add(side);
			}
		}
		if (this.phrases.among(sentence.tokens()).contains(FROM_THE_AIR)) {
			named.add(Perpetrator.IN_POWER);
		}
		return (named.size() == 1) ? named.iterator().next() : Perpetrator.UNKNOWN;
	}

	private Perpetrator sideOf(String word) {
		return this.inPower.contains(word) ? Perpetrator.IN_POWER
				: this.insurgent.contains(word) ? Perpetrator.INSURGENT : Perpetrator.UNKNOWN;
	}

	private boolean isAgent(Sentence sentence, Syntax syntax, int token) {
		int noun = token;
		while (syntax.head(noun) >= 0 && WITHIN_A_GROUP.contains(syntax.relation(noun))) {
			noun = syntax.head(noun);
			if (isAttack(sentence, noun)) {
				return true;
			}
		}
		int above = syntax.head(noun);
		if (above < 0) {
			return false;
		}
		if (syntax.isRelation(noun, "nsubj")) {
			return isAttacking(sentence, above);
		}
		boolean by = syntax.isRelation(noun, "pobj") && BY.contains(word(sentence, above));
		int done = by ? syntax.head(above) : -1;
		return done >= 0 && (isAttacking(sentence, done) || isAttack(sentence, done)
				|| isAttack(sentence, whatWasDone(syntax, done)));
	}

	private boolean isAttacking(Sentence sentence, int verb) {
		return this.attacking.contains(this.verbs.stem(word(sentence, verb)));
	}

	/** "The assault begun by rebels", "the assault was begun by rebels". */
	private static int whatWasDone(Syntax syntax, int verb) {
		return syntax.isRelation(verb, "acl") ? syntax.head(verb) : syntax.subject(verb);
	}

	private boolean isAttack(Sentence sentence, int noun) {
		return noun >= 0 && this.attack.contains(word(sentence, noun));
	}

	private static String word(Sentence sentence, int token) {
		return sentence.tokens().get(token).lower();
	}

}
