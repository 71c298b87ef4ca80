package org.crosscheck.check;

import java.util.Set;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.text.WordList;

/**
 * Judges how likely two claims are to be of one event, or of one state of affairs.
 * Immutable and safe for use by several threads.
 */
final class EventJudge {

	/**
	 * Below this two articles are not held against each other where they tell of
	 * incidents: at 0.8, 98 of 100 flags on local incidents stayed inside one of them
	 * (src/docs/same-event-model.md).
	 */
	private static final double LINKED = 0.8;

	/** Where the sentences tell it without the model; rule of thumb. */
	private static final double TOLD = 0.85;

	/** Where one party answers to the other's number; rule of thumb. */
	private static final double ANSWERED = 0.9;

	/** Below this two numbers that clash are not taken to be of one event. */
	private static final double LIKELY = 0.5;

	/**
	 * The same where a sentence itself says that figures replace each other or differ.
	 */
	private static final double LIKELY_AS_TOLD = 0.3;

	/**
	 * The same within one article in one voice. On 2,900 reports of local incidents (22
	 * November 2026) two of the eight flags between 0.65 and 0.8 were right, on wars none
	 * lay there.
	 */
	private static final double LIKELY_IN_ONE_VOICE = 0.8;

	/**
	 * What is left of the probability where no story joins the articles and one of the
	 * events is told in passing: the model learned from articles of one story. On the
	 * same 2,900 reports two of 11 such flags were right (src/docs/general-news.md).
	 */
	private static final double IN_PASSING = 0.5;

	/** Where people are tells of all of them. */
	static final String ABOARD = "aboard";

	private final Set<String> incidents = WordList.read(EventJudge.class, "incident-events.txt").all();

	private final SameEvent sameEvent;

	EventJudge(SameEvent sameEvent) {
		this.sameEvent = sameEvent;
	}

	/**
	 * The probability that both are of one event, from 0 to 1.
	 * @param articles the probability that their articles are about one event, 1 within
	 * one article
	 */
	double probability(Comparand a, Comparand b, double articles) {
		if (a.answers(b)) {
			return ANSWERED;
		}
		if (a.whole()) {
			return TOLD;
		}
		if (articles >= LINKED && isOneState(a, b)) {
			return articles * (a.isSize() ? TOLD : this.sameEvent.probability(a, b));
		}
		if (isOfIncident(a) || isOfIncident(b)) {
			return (articles < LINKED) ? 0
					: articles * (isInPassing(a, b, articles) ? IN_PASSING : 1) * this.sameEvent.probability(a, b);
		}
		if (articles < LINKED && (isPassing(a) && !a.sameHolder(b) || a.leavesOwnerOut(b))) {
			return 0;
		}
		return TellingContext.isShared(a, b) ? TOLD : 0;
	}

	/**
	 * Whether two articles give one number each of one kind of thing, and no more than
	 * one of them says what happens to it, which is no incident: some of the homes may
	 * have burned.
	 */
	boolean isOneState(Comparand a, Comparand b) {
		String one = a.claim().scope().event();
		String two = b.claim().scope().event();
		return a.isSoleLike(b) && (one.isEmpty() || two.isEmpty()) && mayBeState(one) && mayBeState(two);
	}

	private boolean mayBeState(String event) {
		return event.equals(ABOARD) || !this.incidents.contains(event);
	}

	private static boolean isInPassing(Comparand a, Comparand b, double articles) {
		return articles < 1 && EventSetting.of(a, b) == EventSetting.ACROSS;
	}

	/**
	 * Whether a claim can be held against one of another article at all; asked first, for
	 * most articles that share names are of different incidents.
	 */
	boolean mayMeet(Comparand claim, double articles) {
		return articles >= LINKED || claim.whole() || !isOfIncident(claim);
	}

	/** Whether two articles are held against each other where a mistake costs much. */
	static boolean areLinked(double articles) {
		return articles >= LINKED;
	}

	/** Whether the claim is of an incident, which befalls people, and not of a state. */
	boolean isOfIncident(Comparand claim) {
		return this.incidents.contains(claim.claim().scope().event());
	}

	/**
	 * Things of which something is said that nobody owns and no event class names ("40
	 * homes without power"): they belong to what their articles tell of.
	 */
	private static boolean isPassing(Comparand claim) {
		return claim.claim().scope().event().isEmpty() && claim.claim().value().unit().dimension() == Dimension.COUNT;
	}

	/** Whether that is enough to hold the two against each other. */
	static boolean isLikely(double probability, Comparand a, Comparand b) {
		boolean told = setsFigures(a.sentence()) || setsFigures(b.sentence());
		return probability >= (told ? LIKELY_AS_TOLD : isOneVoice(a, b) ? LIKELY_IN_ONE_VOICE : LIKELY);
	}

	/** Whether a sentence sets one figure against another. */
	private static boolean setsFigures(SentenceReading sentence) {
		return sentence.revised() || sentence.superseded() || sentence.contrasting();
	}

	/** An article that does not name who denies whom seldom contradicts itself. */
	static boolean isOneVoice(Comparand a, Comparand b) {
		return a.sameArticle(b) && a.party(b) != Slot.DIFFERENT && !a.answers(b) && !PairJudge.isDisplay(a.claim())
				&& !PairJudge.isDisplay(b.claim());
	}

}
