package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;

/**
 * Finds what happens to the thing counted: the event class of the phrase itself ("12
 * deaths"), else what governs it in the tree, else, where the tree says nothing
 * (headlines, broken sentences), of the next word of an event in the clause behind it
 * ("12 people were killed"), else of the nearest one before it ("killing 12 people", "the
 * toll rose to 12"). Another number of the same kind ends the search in its direction, so
 * that "killed 12 and wounded 40" is read right. Safe for use by several threads.
 */
final class EventReader {

	/** How far to look, in tokens: a clause of news prose is seldom longer. */
	private static final int REACH = 14;

	private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", ",", ";", "–", "—", "as");

	/** An event word as it stands in the sentence. */
	record Event(String name, int token) {

		static final Event NONE = new Event("", -1);

		boolean isFound() {
			return this.token >= 0;
		}

	}

	/** Before a noun they take what it names for known. */
	private static final Set<String> KNOWN = Set.of("the", "this", "that");

	/** Of a disease, or of a court. */
	private static final String CASES = "cases";

	private final ClassTable events;

	private final Set<String> disease;

	private final Set<String> objectless;

	private final GovernedEvent governed;

	private final Custody custody = new Custody();

	private final Set<String> figures = WordList.read(EventReader.class, "figure-words.txt").set("refers");

	private final EventTriggers triggers;

	private final EventOutcome outcome = new EventOutcome();

	EventReader(ClassTable events) {
		WordList fatal = WordList.read(EventReader.class, "fatal-words.txt");
		this.events = events;
		this.triggers = new EventTriggers(events);
		this.disease = WordList.read(EventReader.class, "disease-words.txt").all();
		this.objectless = fatal.set("objectless");
		this.governed = new GovernedEvent(this.triggers, this.objectless);
	}

	/**
	 * The event of a number.
	 * @param counted the phrase counted
	 * @param others all numbers of the sentence that may be compared
	 */
	Event read(Sentence sentence, Syntax syntax, Quantity quantity, CountedReader.Phrase counted,
			List<Quantity> others) {
		if (isWholeOfPart(sentence.tokens(), sentence.tokenAt(quantity.span().start()), others)) {
			return Event.NONE;
		}
		Event event = this.outcome.of(sentence.tokens(), find(sentence, syntax, quantity, counted, others),
				counted.head());
		if (event.isFound() && sentence.tokens().get(event.token()).is(CASES)
				&& sentence.tokens().stream().noneMatch((token) -> this.disease.contains(token.lower()))) {
			return Event.NONE;
		}
		if (event.isFound() && isOfFigure(sentence, syntax, event.token())) {
			event = inFigure(sentence, syntax, syntax.child(event.token(), "dobj"));
		}
		boolean money = quantity.unit().dimension() == Dimension.MONEY;
		return (this.events.isOfMoney(event.name()) && !money) ? Event.NONE : event;
	}

	/** "The army gave the number as 40": nothing is given but a figure. */
	private boolean isOfFigure(Sentence sentence, Syntax syntax, int verb) {
		int object = syntax.isVerb(verb) ? syntax.child(verb, "dobj") : -1;
		return object > verb && this.figures.contains(sentence.tokens().get(object).lower());
	}

	/** "Gave the number of dead as 40", "raised the toll to 40". */
	private Event inFigure(Sentence sentence, Syntax syntax, int figure) {
		for (int i = figure; i <= syntax.last(figure); i++) {
			Event event = eventAt(sentence.tokens(), syntax, i);
			if (event.isFound()) {
				return event;
			}
		}
		return Event.NONE;
	}

	/** The 31 of "18 of the 31 lorries were destroyed". */
	private static boolean isWholeOfPart(List<Token> tokens, int number, List<Quantity> others) {
		int of = number - 1;
		while (of > 0 && of > number - 3 && !tokens.get(of).is("of")) {
			of--;
		}
		return of > 0 && tokens.get(of).is("of") && isOther(others, tokens.get(of - 1));
	}

	private Event find(Sentence sentence, Syntax syntax, Quantity quantity, CountedReader.Phrase counted,
			List<Quantity> others) {
		List<Token> tokens = sentence.tokens();
		int first = sentence.tokenAt(quantity.span().start());
		int number = sentence.tokenAt(quantity.number().end() - 1);
		int last = (counted.head() >= 0) ? counted.head() : sentence.tokenAt(quantity.span().end() - 1);
		for (int i = last; i > first; i--) {
			Event own = eventAt(tokens, syntax, i);
			if (own.isFound()) {
				return own;
			}
		}
		Event verb = verbBefore(tokens, syntax, first);
		if (verb.isFound()) {
			return verb;
		}
		Event inTree = this.governed.read(sentence, syntax, (counted.head() >= 0) ? counted.head() : number);
		if (inTree.isFound()) {
			return inTree;
		}
		int held = (counted.head() >= 0) ? this.custody.of(sentence, syntax, counted.head(), counted.counted().kind())
				: -1;
		if (held >= 0) {
			return new Event(Custody.ARRESTED, held);
		}
		if (counted.head() >= 0 && Infinitives.isObject(sentence, syntax, counted.head())) {
			return Event.NONE;
		}
		Event behind = behind(tokens, syntax, last + 1, others);
		if (behind.isFound()) {
			return behind;
		}
		return before(tokens, syntax, first - 1, others);
	}

	/**
	 * "kills 35 and wounds dozens": headlines tell what happens in the present, which the
	 * tagger may take for the plural of a noun.
	 */
	private Event verbBefore(List<Token> tokens, Syntax syntax, int number) {
		boolean present = number > 0 && tokens.get(number - 1).lower().endsWith("s");
		return present ? eventAt(tokens, syntax, number - 1) : Event.NONE;
	}

	private Event behind(List<Token> tokens, Syntax syntax, int from, List<Quantity> others) {
		boolean verbSeen = false;
		for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
			Token token = tokens.get(i);
			if (isOther(others, token) || token.kind() == TokenKind.QUOTE && i > from) {
				return Event.NONE;
			}
			if (JOINTS.contains(token.lower()) && (verbSeen || !token.is("as"))) {
				return Event.NONE;
			}
			Event event = isReferredTo(tokens, syntax, i) ? Event.NONE : eventAt(tokens, syntax, i);
			if (event.isFound()) {
				return event;
			}
			verbSeen = verbSeen || token.is("was") || token.is("were") || token.is("are") || token.is("is");
		}
		return Event.NONE;
	}

	/**
	 * "12 people ran from the shooting": a noun that takes the event for known does not
	 * say whom it befell.
	 */
	private static boolean isReferredTo(List<Token> tokens, Syntax syntax, int token) {
		boolean noun = tokens.get(token).lower().endsWith("ing") && syntax.isNoun(token);
		return noun && token > 0 && KNOWN.contains(tokens.get(token - 1).lower());
	}

	/**
	 * "Otto died, three others were treated": a verb without object ends at the comma.
	 */
	private Event before(List<Token> tokens, Syntax syntax, int from, List<Quantity> others) {
		boolean comma = false;
		for (int i = from; i >= Math.max(0, from - REACH); i--) {
			Token token = tokens.get(i);
			if (token.is(";") || token.kind() == TokenKind.QUOTE) {
				return Event.NONE;
			}
			Event event = eventAt(tokens, syntax, i);
			if (event.isFound()) {
				return (this.objectless.contains(token.lower()) && comma) ? Event.NONE : event;
			}
			comma = comma || token.is(",");
			// "killed 12 soldiers and three civilians": a list goes on sharing its verb
			if (isOther(others, token) && !isListed(tokens, i, from)) {
				return Event.NONE;
			}
		}
		return Event.NONE;
	}

	private static boolean isListed(List<Token> tokens, int from, int to) {
		for (int i = from; i <= to; i++) {
			if (tokens.get(i).is("and") || tokens.get(i).is(",") || tokens.get(i).is("including")
					|| tokens.get(i).is("plus")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOther(List<Quantity> others, Token token) {
		for (Quantity other : others) {
			if (!other.isSkipped() && other.number().contains(token.start())) {
				return true;
			}
		}
		return false;
	}

	private Event eventAt(List<Token> tokens, Syntax syntax, int i) {
		String name = this.triggers.classAt(tokens, syntax, i);
		return (name != null) ? new Event(name, i) : Event.NONE;
	}

}
