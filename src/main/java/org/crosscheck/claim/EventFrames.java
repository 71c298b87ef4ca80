package org.crosscheck.claim;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.crosscheck.quantity.DatePeriod;

/** Compares two events as they are told. Stateless. */
public final class EventFrames {

	private EventFrames() {
	}

	/**
	 * Days between the end of one period and the begin of the other; 0 when they meet.
	 */
	public static long daysApart(DatePeriod a, DatePeriod b) {
		if (a.first().isAfter(b.last())) {
			return ChronoUnit.DAYS.between(b.last(), a.first());
		}
		return Math.max(0, ChronoUnit.DAYS.between(a.last(), b.first()));
	}

	/** Whether both tell where and neither names a place of the other. */
	public static boolean placesApart(EventFrame a, EventFrame b) {
		return !a.places().isEmpty() && !b.places().isEmpty() && !sharePlace(a, b);
	}

	/** Whether a place of one is named by the other, as its place or otherwise. */
	public static boolean sharePlace(EventFrame a, EventFrame b) {
		return sharesPlace(a.places(), b.places()) || sharesPlace(a.places(), b.names())
				|| sharesPlace(b.places(), a.names());
	}

	/** Whether one event is told to have been at a place that the other does not name. */
	public static boolean hasPlaceOfItsOwn(EventFrame one, EventFrame other) {
		return one.places()
			.stream()
			.anyMatch((place) -> !sharesPlace(List.of(place), other.places())
					&& !sharesPlace(List.of(place), other.names()));
	}

	/** Whether both tell how it happened, in different ways. */
	public static boolean mannersApart(EventFrame a, EventFrame b) {
		return !a.manners().isEmpty() && !b.manners().isEmpty() && Collections.disjoint(a.manners(), b.manners());
	}

	/** Whether both tell what it befell, and these are different things. */
	public static boolean targetsApart(EventFrame a, EventFrame b) {
		return !a.targets().isEmpty() && !b.targets().isEmpty() && Collections.disjoint(a.targets(), b.targets());
	}

	/** Whether a place is in both; "Harbour" and "eastern Harbour" are one place here. */
	public static boolean sharesPlace(Collection<String> some, Collection<String> others) {
		for (String one : some) {
			for (String other : others) {
				if (other.contains(one) || one.contains(other)) {
					return true;
				}
			}
		}
		return false;
	}

}
