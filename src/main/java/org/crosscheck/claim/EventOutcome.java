package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;

/**
 * Reads behind an event word how the event ended: "shot dead", "lost their lives", "sent
 * to prison". Immutable.
 */
final class EventOutcome {

	private static final String KILLED = "killed";

	/** A class of events that those whom they befall may or may not survive. */
	private static final String SHOT = "shot";

	/** What befell those who lost something, their lives or less. */
	private static final String LOSSES = "losses";

	/** Of those who are moved somewhere, as a rule to fight. */
	private static final String DEPLOYED = "deployed";

	private static final String PROTEST = "protest";

	/** Words between "joined" and what was joined: "the largest march". */
	private static final int PHRASE = 4;

	/** How far behind "sent" it may be said where to. */
	private static final int REACH = 8;

	private final TokenPhrases fatalBefore;

	private final TokenPhrases fatalBehind;

	private final TokenPhrases lives;

	private final Set<String> institutions;

	private final Set<String> prisons;

	private final Set<String> gatherings;

	EventOutcome() {
		WordList words = WordList.read(EventOutcome.class, "fatal-words.txt");
		this.fatalBefore = new TokenPhrases(words.entries("before"));
		this.fatalBehind = new TokenPhrases(words.entries("behind"));
		this.lives = new TokenPhrases(words.entries("behind losing"));
		this.institutions = words.set("institution");
		this.prisons = words.set("prison");
		this.gatherings = words.set("gathering");
	}

	/**
	 * The event with its outcome heeded.
	 * @param counted the head of the phrase counted, -1 without one
	 */
	EventReader.Event of(List<Token> tokens, EventReader.Event event, int counted) {
		boolean fatal = switch (event.name()) {
			case SHOT -> this.fatalBehind.at(tokens, event.token() + 1) != null
					|| this.fatalBefore.at(tokens, event.token() - 1) != null;
			case LOSSES -> this.lives.at(tokens, event.token() + 1) != null
					|| counted >= 0 && this.lives.at(tokens, counted) != null;
			default -> false;
		};
		if (fatal) {
			return new EventReader.Event(KILLED, event.token());
		}
		return event.name().equals(DEPLOYED) ? joined(tokens, sent(tokens, event)) : event;
	}

	/** "joined the march": they protested. */
	private EventReader.Event joined(List<Token> tokens, EventReader.Event event) {
		if (!event.isFound() || !tokens.get(event.token()).lower().startsWith("join")) {
			return event;
		}
		int to = Math.min(tokens.size(), event.token() + 1 + PHRASE);
		for (int i = event.token() + 1; i < to && !tokens.get(i).is(",") && !tokens.get(i).is(";"); i++) {
			if (this.gatherings.contains(tokens.get(i).lower())) {
				return new EventReader.Event(PROTEST, event.token());
			}
		}
		return event;
	}

	/** "sent to prison", "sent 14 men to jail", "sent off": no deployment. */
	private EventReader.Event sent(List<Token> tokens, EventReader.Event event) {
		int verb = event.token();
		if (verb + 1 < tokens.size() && tokens.get(verb + 1).is("off") && tokens.get(verb).is("sent")) {
			return EventReader.Event.NONE;
		}
		for (int i = verb + 1; i + 1 < Math.min(tokens.size(), verb + REACH); i++) {
			if (tokens.get(i).is(",") || tokens.get(i).is(";")) {
				return event;
			}
			String place = tokens.get(i + 1).lower();
			if (tokens.get(i).is("to") && this.institutions.contains(place)) {
				return this.prisons.contains(place) ? new EventReader.Event("arrested", verb) : EventReader.Event.NONE;
			}
		}
		return event;
	}

}
