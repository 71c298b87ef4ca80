package org.crosscheck.claim;

import java.util.List;
import java.util.Objects;

/**
 * What the value is true of, besides the thing counted.
 *
 * @param event class of the event, from {@code event-classes.txt} ("killed", "sent");
 * empty when none was found
 * @param places names of places in the sentence, normalised, sorted
 * @param names names in the sentence other than the speaker's, normalised, sorted
 * @param telling which of its article's {@link ArticleProfile#events() events} the
 * sentence tells of, from 0
 * @param perpetrator which side of a war the sentence says did it
 */
public record Scope(String event, List<String> places, List<String> names, int telling, Perpetrator perpetrator) {

	public static final Scope UNKNOWN = new Scope("", List.of(), List.of());

	public Scope {
		places = List.copyOf(places);
		names = List.copyOf(names);
		// claims that an earlier version stored do not tell
		perpetrator = Objects.requireNonNullElse(perpetrator, Perpetrator.UNKNOWN);
	}

	/** The same, done by one side of a war. */
	Scope by(Perpetrator side) {
		return new Scope(this.event, this.places, this.names, this.telling, side);
	}

	/** A scope within the article's main event. */
	public Scope(String event, List<String> places, List<String> names) {
		this(event, places, names, 0, Perpetrator.UNKNOWN);
	}

}
