package org.crosscheck.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.claim.EventFrame;
import org.crosscheck.claim.EventFrames;
import org.crosscheck.quantity.Interval;

/** Reads the signs off a pair of claims. Stateless; the order of the two is no matter. */
final class EventSigns {

	private static final int MOST_NAMES = 3;

	private static final double MOST_POWERS = 2;

	private static final double SOMEWHAT = 0.05;

	private static final double VERY = 0.15;

	private EventSigns() {
	}

	static Map<EventSign, Double> of(Comparand a, Comparand b) {
		Map<EventSign, Double> signs = new EnumMap<>(EventSign.class);
		ofEvents(signs, a, b);
		ofSentences(signs, a, b);
		set(signs, EventSign.VALUES_MEET, a.plausible().meets(b.plausible()));
		signs.put(EventSign.VALUES_FAR, far(a.written(), b.written()));
		return signs;
	}

	private static void ofEvents(Map<EventSign, Double> signs, Comparand a, Comparand b) {
		EventFrame one = a.event();
		EventFrame two = b.event();
		set(signs, EventSign.PLACE_SHARED, EventFrames.sharesPlace(one.places(), two.places()));
		set(signs, EventSign.PLACE_NAMED, EventFrames.sharesPlace(one.places(), two.names())
				|| EventFrames.sharesPlace(two.places(), one.names()));
		set(signs, EventSign.PLACES_APART, EventFrames.placesApart(one, two));
		set(signs, EventSign.PLACES_OF_THEIR_OWN,
				EventFrames.hasPlaceOfItsOwn(one, two) && EventFrames.hasPlaceOfItsOwn(two, one));
		if (one.day() != null && two.day() != null) {
			long gap = EventFrames.daysApart(one.day(), two.day());
			set(signs, EventSign.DAY_SHARED, gap == 0 && !a.sameArticle(b));
			boolean followUp = gap > 0 && gap <= daysBetweenArticles(a, b);
			set(signs, EventSign.NEXT_DAY, gap == 1 && !followUp);
			set(signs, EventSign.DAYS_APART, gap > 1 && !followUp);
		}
		set(signs, EventSign.MANNER_SHARED, !Collections.disjoint(one.manners(), two.manners()));
		set(signs, EventSign.MANNERS_APART, EventFrames.mannersApart(one, two));
		set(signs, EventSign.TARGET_SHARED, !Collections.disjoint(one.targets(), two.targets()));
		set(signs, EventSign.TARGETS_APART, EventFrames.targetsApart(one, two));
		double alike = a.words(b);
		setAlike(signs, alike, SOMEWHAT, VERY);
		int names = CommonElements.of(one.names(), two.names()).size();
		signs.put(EventSign.EVENT_NAMES_SHARED, a.sameArticle(b) ? 0 : Math.log1p(names));
		set(signs, EventSign.ONE_IS_MAIN, a.isMain() != b.isMain());
		signs.put(EventSign.BETTER_RIVAL, Math.max(0, a.bestRival(b) - alike));
	}

	/** How alike two tellings are, as such and in steps. */
	static void setAlike(Map<EventSign, Double> signs, double alike, double somewhat, double very) {
		signs.put(EventSign.WORDS_ALIKE, alike);
		set(signs, EventSign.WORDS_SOMEWHAT_ALIKE, alike > somewhat);
		set(signs, EventSign.WORDS_VERY_ALIKE, alike > very);
	}

	/**
	 * Two articles days apart may each tell of the day before them and yet of one event,
	 * the later one of what became of it.
	 */
	private static long daysBetweenArticles(Comparand a, Comparand b) {
		LocalDate one = a.context().article().published();
		LocalDate two = b.context().article().published();
		return (one != null && two != null) ? Math.abs(ChronoUnit.DAYS.between(one, two)) : 0;
	}

	private static void ofSentences(Map<EventSign, Double> signs, Comparand a, Comparand b) {
		int names = Comparand.shared(a.names(), b.names());
		signs.put(EventSign.NAMES_SHARED, (double) Math.min(MOST_NAMES, names));
		set(signs, EventSign.NAMES_APART, !a.names().isEmpty() && !b.names().isEmpty() && names == 0);
		int words = Comparand.shared(a.words(), b.words());
		signs.put(EventSign.SENTENCE_WORDS_SHARED, Math.log1p(words));
		signs.put(EventSign.SENTENCES_ALIKE,
				(double) words / Math.max(1, Math.min(a.words().size(), b.words().size())));
		String kind = a.claim().counted().kind();
		set(signs, EventSign.SAME_THING_COUNTED, !kind.isEmpty() && kind.equals(b.claim().counted().kind()));
		set(signs, EventSign.SAME_RESTRICTORS,
				a.claim().counted().restrictors().equals(b.claim().counted().restrictors()));
		int distance = Math.abs(a.claim().place().sentenceIndex() - b.claim().place().sentenceIndex());
		signs.put(EventSign.DISTANCE, a.sameArticle(b) ? Math.log1p(distance) : 0);
		set(signs, EventSign.DISPLAY, PairJudge.isDisplay(a.claim()) || PairJudge.isDisplay(b.claim()));
		set(signs, EventSign.TWO_PARTIES, a.party(b) == Slot.DIFFERENT);
	}

	/** From 0, where two ranges meet, to 2, where one lies a hundred times higher. */
	private static double far(Interval a, Interval b) {
		double low = Math.max(1, Math.min(a.high(), b.high()));
		double high = Math.max(a.low(), b.low());
		return Math.min(MOST_POWERS, Math.max(0, Math.log10(Math.max(1, high) / low)));
	}

	/** Whether the sentences themselves tell where, and name no place of the other. */
	static boolean placedApart(Comparand a, Comparand b) {
		List<String> places = a.claim().scope().places();
		List<String> others = b.claim().scope().places();
		return !places.isEmpty() && !others.isEmpty() && !EventFrames.sharesPlace(places, others)
				&& !EventFrames.sharesPlace(places, b.claim().scope().names())
				&& !EventFrames.sharesPlace(others, a.claim().scope().names());
	}

	static void set(Map<EventSign, Double> signs, EventSign sign, boolean present) {
		signs.put(sign, present ? 1.0 : 0.0);
	}

}
