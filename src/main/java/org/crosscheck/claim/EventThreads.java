package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	/** Days after which a day told is background, not an event of the news. */
	private static final int BACKGROUND = 14;

	/** Where a sentence stands. */
	private record Key(Part part, int sentence) {
	}

	private final @Nullable LocalDate published;

	private final List<GrowingEvent> told = new ArrayList<>(List.of(new GrowingEvent(Kind.MAIN, EventFrame.UNKNOWN)));

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
			this.events.put(new Key(part, sentence), begin(Kind.WHOLE, own));
			return;
		}
		if (anchors.other()) {
			this.current = begin(Kind.SEPARATE, own);
		}
		else if (lead && !isOtherDay(own, 0)) {
			this.current = 0;
			this.told.get(0).join(own);
		}
		else if (anchors.novel()) {
			this.current = begin(own.kind(), own);
		}
		else if (isApart(own, this.current)) {
			int event = returnOrBegin(own);
			if (isLongAgo(own)) {
				this.events.put(new Key(part, sentence), event);
				return;
			}
			this.current = event;
		}
		else {
			this.told.get(this.current).goOn(own);
		}
		this.events.put(new Key(part, sentence), this.current);
	}

	/** All events told, the main one first. */
	List<EventFrame> frames() {
		return this.told.stream().map(GrowingEvent::frame).toList();
	}

	/** Which event a sentence tells of; the main one for sentences not taken in. */
	int eventOf(Part part, int sentence) {
		return this.events.getOrDefault(new Key(part, sentence), 0);
	}

	private int begin(Kind kind, EventFrame own) {
		this.told.add(new GrowingEvent(kind, own));
		return this.told.size() - 1;
	}

	private int returnOrBegin(EventFrame own) {
		for (int i = this.told.size() - 1; i >= 0; i--) {
			GrowingEvent event = this.told.get(i);
			boolean named = event.sharesPlace(own) || own.day() != null && own.day().equals(event.day());
			if (event.kind() != Kind.WHOLE && (named || i == 0) && !isApart(own, i)) {
				return i;
			}
		}
		return begin(own.kind(), own);
	}

	/** "The town fell in May", told in July: background that the next sentence leaves. */
	private boolean isLongAgo(EventFrame own) {
		DatePeriod day = own.day();
		return day != null && this.published != null
				&& EventFrames.daysApart(day, DatePeriod.day(this.published)) > BACKGROUND;
	}

	private boolean isApart(EventFrame own, int event) {
		return isOtherDay(own, event) || this.told.get(event).isElsewhere(own);
	}

	private boolean isOtherDay(EventFrame own, int event) {
		DatePeriod day = own.day();
		DatePeriod known = this.told.get(event).day();
		if (day == null) {
			return false;
		}
		if (known != null) {
			return EventFrames.daysApart(day, known) > 0;
		}
		return this.published != null
				&& EventFrames.daysApart(day, DatePeriod.day(this.published)) > ((event == 0) ? LAG : 1);
	}

}
