package org.crosscheck.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.claim.EventFrame.Kind;
import org.crosscheck.quantity.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * An event as the sentences read so far tell it. Names and words are sorted once, at the
 * end: sorting them with each sentence cost 7 % of reading an article. Mutable, for one
 * article and one thread.
 */
final class GrowingEvent {

	private final Kind kind;

	private @Nullable DatePeriod day;

	private List<String> places;

	private final Set<String> names;

	private List<String> manners;

	private List<String> targets;

	private final Set<String> words;

	/** Begins an event with what its first sentence tells. */
	GrowingEvent(Kind kind, EventFrame first) {
		this.kind = kind;
		this.day = first.day();
		this.places = first.places();
		this.names = new HashSet<>(first.names());
		this.manners = first.manners();
		this.targets = first.targets();
		this.words = new HashSet<>(first.words());
	}

	Kind kind() {
		return this.kind;
	}

	@Nullable DatePeriod day() {
		return this.day;
	}

	/** Takes in another sentence of headline and lead, all of which is the event's. */
	void join(EventFrame more) {
		this.places = union(this.places, more.places());
		this.manners = union(this.manners, more.manners());
		this.targets = union(this.targets, more.targets());
		addRest(more);
	}

	/** Takes in a later sentence about it, which adds what was not told yet. */
	void goOn(EventFrame more) {
		this.places = this.places.isEmpty() ? more.places() : this.places;
		this.manners = this.manners.isEmpty() ? more.manners() : this.manners;
		this.targets = this.targets.isEmpty() ? more.targets() : this.targets;
		addRest(more);
	}

	private void addRest(EventFrame more) {
		this.day = (this.day != null) ? this.day : more.day();
		this.names.addAll(more.names());
		this.words.addAll(more.words());
	}

	/** Whether a sentence names a place of the event or the event one of the sentence. */
	boolean sharesPlace(EventFrame own) {
		return EventFrames.sharesPlace(own.places(), this.places) || EventFrames.sharesPlace(own.places(), this.names)
				|| EventFrames.sharesPlace(this.places, own.names());
	}

	/** Whether a sentence tells of another place, or of another manner at a place. */
	boolean isElsewhere(EventFrame own) {
		if (own.places().isEmpty()) {
			return false;
		}
		boolean mannersApart = !own.manners().isEmpty() && !this.manners.isEmpty()
				&& Collections.disjoint(own.manners(), this.manners);
		return mannersApart || !this.places.isEmpty() && !sharesPlace(own);
	}

	/** The event as told so far. */
	EventFrame frame() {
		return new EventFrame(this.kind, this.day, this.places, this.names.stream().sorted().toList(), this.manners,
				this.targets, this.words.stream().sorted().toList());
	}

	private static List<String> union(Collection<String> a, Collection<String> b) {
		SortedSet<String> both = new TreeSet<>(a);
		both.addAll(b);
		return List.copyOf(both);
	}

}
