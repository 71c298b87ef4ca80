package org.crosscheck.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Name;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds what ties one sentence to an event: days, places, manner, what it befell, and
 * words that say that it tells of another event or of a whole war. Safe for use by
 * several threads.
 */
final class EventAnchors {

	/** Longer periods ("this year") tell no event from another, in days. */
	private static final int LONGEST = 31;

	/** Words from a cue on within which the noun stands that it belongs to. */
	private static final int NEXT = 3;

	/** Words within which the noun that opens a sentence has come. */
	private static final int SUBJECT = 4;

	private final Set<String> placeCues = WordList.read(EventAnchors.class, "place-cues.txt").all();

	private final Set<String> placeNouns = WordList.read(EventAnchors.class, "place-nouns.txt").all();

	private final PhraseTable manners = new PhraseTable("event-manners.txt");

	private final PhraseTable targets = new PhraseTable("event-targets.txt");

	private final Set<String> figures = WordList.read(EventAnchors.class, "figure-words.txt").set("refers");

	private final Set<String> sayingVerbs = WordList.read(EventAnchors.class, "saying-verbs.txt").all();

	private final SentenceCues otherEvent = new SentenceCues("other-event-cues.txt");

	private final EarlierTimes earlierTimes = new EarlierTimes();

	private final WholeConflicts wholeConflicts = new WholeConflicts();

	private final ContentWords words = new ContentWords();

	private final PeriodBorders borders = new PeriodBorders();

	private final Nations nations;

	EventAnchors(Nations nations) {
		this.nations = nations;
	}

	/**
	 * What one sentence gives.
	 *
	 * @param frame the days, places and so on that it names itself, its words not sorted
	 * @param other whether it says that it turns to another event
	 * @param novel whether it introduces an event as not told before
	 */
	record Anchors(EventFrame frame, boolean other, boolean novel) {
	}

	/**
	 * The anchors of a sentence.
	 * @param said the sentence and its names
	 * @param forms one form for the ways the article names a thing
	 * @param named the forms of the sentence's names
	 * @param quantities its numbers and the dates on which something happened
	 * @param published the article's day, {@code null} when unknown
	 */
	Anchors read(NamedSentence said, NameForms forms, SortedSet<String> named, List<Quantity> quantities,
			@Nullable LocalDate published) {
		Sentence sentence = said.sentence();
		SortedSet<String> places = new TreeSet<>();
		for (Name name : said.names()) {
			String form = forms.of(name.text());
			if (isPlace(sentence, name) && this.nations.countryOf(form) == null) {
				places.add(form);
			}
		}
		List<String> others = new ArrayList<>(named);
		others.removeIf((name) -> this.nations.countryOf(name) != null);
		boolean whole = this.wholeConflicts.isToldIn(said, quantities, published);
		Set<String> words = new HashSet<>();
		this.words.addTo(words, said.text());
		EventFrame frame = new EventFrame(whole ? EventFrame.Kind.WHOLE : EventFrame.Kind.OTHER,
				day(sentence, quantities, published), List.copyOf(places), others,
				List.copyOf(this.manners.among(sentence.tokens())), List.copyOf(this.targets.among(sentence.tokens())),
				List.copyOf(words));
		return new Anchors(frame, isOfOther(said.lower()) || this.earlierTimes.open(sentence.tokens()),
				isNovel(sentence));
	}

	/**
	 * "a previous attack", but neither "the previous toll", which was of this one, nor
	 * "another resident said", who tells of the same.
	 */
	private boolean isOfOther(LowerText text) {
		for (int at : this.otherEvent.positions(text)) {
			if (Collections.disjoint(text.wordsFrom(at, NEXT), this.figures)
					&& Collections.disjoint(text.runFrom(at, NEXT), this.sayingVerbs)) {
				return true;
			}
		}
		return false;
	}

	/** "in Harbour Town", "the Harbour district", but not "in the Senate". */
	private boolean isPlace(Sentence sentence, Name name) {
		List<Token> tokens = sentence.tokens();
		int first = sentence.tokenAt(name.span().start());
		int after = sentence.tokenAt(name.span().end() - 1) + 1;
		boolean article = first > 0 && tokens.get(first - 1).is("the");
		int before = article ? first - 2 : first - 1;
		boolean named = before > 0 && tokens.get(before).is("of")
				&& this.placeNouns.contains(tokens.get(before - 1).lower());
		return named || !article && before >= 0 && this.placeCues.contains(tokens.get(before).lower())
				|| after < tokens.size() && this.placeNouns.contains(tokens.get(after).lower());
	}

	/**
	 * "A car bomb went off": an indefinite introduces what was not told before (Heim
	 * 1982, the novelty of indefinites).
	 */
	private boolean isNovel(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		boolean indefinite = tokens.get(0).is("a") || tokens.get(0).is("an");
		return indefinite && !this.manners.among(tokens.subList(0, Math.min(SUBJECT, tokens.size()))).isEmpty();
	}

	private @Nullable DatePeriod day(Sentence sentence, List<Quantity> quantities, @Nullable LocalDate published) {
		DatePeriod found = null;
		for (Quantity quantity : quantities) {
			DatePeriod period = quantity.date();
			if (period != null && length(period) <= LONGEST && this.borders.dates(sentence, quantity, published)
					&& !PeriodBorders.isAsOf(sentence, quantity) && (found == null || length(period) < length(found))) {
				found = period;
			}
		}
		return found;
	}

	private static long length(DatePeriod period) {
		return ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
	}

}
