package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.article.Part;
import org.crosscheck.claim.EventAnchors.Anchors;
import org.crosscheck.claim.EventFrame.Kind;
import org.crosscheck.quantity.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Divides an article into the events it tells. A sentence goes on about the event before
 * it until one names another day, another place or another manner, or says that it turns
 * elsewhere; then it returns to an event told before or begins one. Mutable, for one
 * article and one thread.
 */
final class EventThreads {

	/** Sentences from the headline on that tell the main event whatever they name. */
	private static final int LEAD = 3;

	/** Days by which an article may lag what it is about. */
	private static final int LAG = 4;

	/** Where a sentence stands. */
	private record Key(Part part, int sentence) {
	}

	private final @Nullable LocalDate published;

	private final List<EventFrame> frames = new ArrayList<>(List.of(EventFrame.UNKNOWN));

	private final Map<Key, Integer> events = new HashMap<>();

	private int current;

	private int read;

	EventThreads(@Nullable LocalDate published) {
		this.published = published;
	}

	/** Takes in the next sentence of the article. */
	void add(Part part, int sentence, Anchors anchors) {
		EventFrame own = anchors.frame();
		boolean lead = this.read++ < LEAD;
		if (own.kind() == Kind.WHOLE) {
			this.events.put(new Key(part, sentence), begin(own));
			return;
		}
		if (anchors.other()) {
			this.current = begin(separate(own));
		}
		else if (lead && !isOtherDay(own, 0)) {
			this.current = 0;
			this.frames.set(0, joined(this.frames.get(0), own));
		}
		else if (anchors.novel()) {
			this.current = begin(own);
		}
		else if (isApart(own, this.current)) {
			this.current = returnOrBegin(own);
		}
		else {
			this.frames.set(this.current, continued(this.frames.get(this.current), own));
		}
		this.events.put(new Key(part, sentence), this.current);
	}

	/** All events told, the main one first. */
	List<EventFrame> frames() {
		return List.copyOf(this.frames);
	}

	/** Which event a sentence tells of; the main one for sentences not taken in. */
	int eventOf(Part part, int sentence) {
		return this.events.getOrDefault(new Key(part, sentence), 0);
	}

	private int begin(EventFrame own) {
		this.frames.add(own);
		return this.frames.size() - 1;
	}

	private int returnOrBegin(EventFrame own) {
		for (int i = this.frames.size() - 1; i >= 0; i--) {
			boolean named = EventFrames.sharePlace(own, this.frames.get(i))
					|| own.day() != null && own.day().equals(this.frames.get(i).day());
			if (this.frames.get(i).kind() != Kind.WHOLE && (named || i == 0) && !isApart(own, i)) {
				return i;
			}
		}
		return begin(own);
	}

	private boolean isApart(EventFrame own, int event) {
		EventFrame frame = this.frames.get(event);
		return isOtherDay(own, event) || EventFrames.placesApart(own, frame)
				|| EventFrames.mannersApart(own, frame) && !own.places().isEmpty();
	}

	private boolean isOtherDay(EventFrame own, int event) {
		DatePeriod day = own.day();
		DatePeriod known = this.frames.get(event).day();
		if (day == null) {
			return false;
		}
		if (known != null) {
			return EventFrames.daysApart(day, known) > 0;
		}
		return this.published != null
				&& EventFrames.daysApart(day, DatePeriod.day(this.published)) > ((event == 0) ? LAG : 1);
	}

	private static EventFrame separate(EventFrame own) {
		return new EventFrame(Kind.SEPARATE, own.day(), own.places(), own.names(), own.manners(), own.targets(),
				own.words());
	}

	/** The main event after another sentence of headline and lead. */
	private static EventFrame joined(EventFrame main, EventFrame more) {
		return new EventFrame(Kind.MAIN, (main.day() != null) ? main.day() : more.day(),
				union(main.places(), more.places()), union(main.names(), more.names()),
				union(main.manners(), more.manners()), union(main.targets(), more.targets()),
				union(main.words(), more.words()));
	}

	/** An event after another sentence about it, which adds what was not told yet. */
	private static EventFrame continued(EventFrame frame, EventFrame more) {
		return new EventFrame(frame.kind(), (frame.day() != null) ? frame.day() : more.day(),
				frame.places().isEmpty() ? more.places() : frame.places(), union(frame.names(), more.names()),
				frame.manners().isEmpty() ? more.manners() : frame.manners(),
				frame.targets().isEmpty() ? more.targets() : frame.targets(), union(frame.words(), more.words()));
	}

	private static List<String> union(List<String> a, List<String> b) {
		SortedSet<String> both = new TreeSet<>(a);
		both.addAll(b);
		return List.copyOf(both);
	}

}
