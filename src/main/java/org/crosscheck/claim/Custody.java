package org.crosscheck.claim;

import java.util.Arrays;
import java.util.Set;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Tells people whom the police hold from those whom others hold and from meetings that
 * are held: "63 people were held, police said", "held for questioning". Safe for use by
 * several threads.
 */
final class Custody {

	/** What happened to them, a class of event-classes.txt. */
	static final String ARRESTED = "arrested";

	private final Set<String> holding;

	private final Set<String> law;

	private final Set<String> captivity;

	private final ClassTable things = ClassTable.ofThingsCounted();

	Custody() {
		WordList words = WordList.read(Custody.class, "custody-words.txt");
		this.holding = words.set("holding");
		this.law = words.set("law");
		this.captivity = words.set("captivity");
	}

	/**
	 * The verb that says that the people counted are held by the law, -1 when none does.
	 * @param noun the noun counted
	 */
	int of(Sentence sentence, Syntax syntax, int noun, String kind) {
		int verb = verb(sentence, syntax, noun);
		boolean law = verb >= 0 && this.things.isWithin(kind, "people")
				&& sentence.tokens().stream().anyMatch((token) -> this.law.contains(token.lower()))
				&& sentence.tokens().stream().noneMatch((token) -> this.captivity.contains(token.lower()));
		return law ? verb : -1;
	}

	private int verb(Sentence sentence, Syntax syntax, int noun) {
		int above = syntax.head(noun);
		if (above >= 0 && isHolding(sentence, syntax, above)) {
			int holder = syntax.isRelation(noun, "dobj") ? syntax.subject(above) : syntax.agent(above);
			boolean passive = syntax.isRelation(noun, "nsubjpass") && holder < 0;
			return (passive || isLaw(sentence, holder)) ? above : -1;
		}
		return Arrays.stream(syntax.children(noun))
			.filter((child) -> child > noun && syntax.tag(child).equals("VBN") && isHolding(sentence, syntax, child))
			.filter((child) -> syntax.agent(child) < 0 || isLaw(sentence, syntax.agent(child)))
			.findFirst()
			.orElse(-1);
	}

	private boolean isLaw(Sentence sentence, int token) {
		return token >= 0 && this.law.contains(sentence.tokens().get(token).lower());
	}

	/** "held", but not "held up". */
	private boolean isHolding(Sentence sentence, Syntax syntax, int token) {
		return this.holding.contains(sentence.tokens().get(token).lower()) && syntax.child(token, "prt") < 0;
	}

}
