package org.crosscheck.check;

import java.util.HashSet;
import java.util.Set;

import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.ContentWords;
import org.crosscheck.claim.LowerText;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.SentenceCues;
import org.crosscheck.text.WordList;

/** Reads sentences for comparison. Immutable and safe for use by several threads. */
final class SentenceReadings {

	private final ContentWords contentWords = new ContentWords();

	private final ClassTable events = ClassTable.ofEvents();

	private final ClassTable things = ClassTable.ofThingsCounted();

	private final Nations nations = new Nations();

	private final Set<String> periods = WordList.read(SentenceReadings.class, "change-periods.txt").all();

	private final SentenceCues revision = new SentenceCues(SentenceReadings.class, "revision-cues.txt");

	private final SentenceCues replaced = new SentenceCues(SentenceReadings.class, "superseded-cues.txt");

	private final SentenceCues running = new SentenceCues(SentenceReadings.class, "running-total-cues.txt");

	private final SentenceCues ofOneDay = new SentenceCues(SentenceReadings.class, "day-cues.txt");

	private final SentenceCues contrasting = new SentenceCues(SentenceReadings.class, "contrast-cues.txt");

	private final SentenceCues additive = new SentenceCues(SentenceReadings.class, "additive-cues.txt");

	SentenceReading read(String sentence) {
		Set<String> content = this.contentWords.of(sentence);
		Set<String> telling = new HashSet<>(content);
		telling.removeIf((word) -> this.events.classOf(word) != null || this.things.classOf(word) != null
				|| this.nations.countryOf(word) != null);
		LowerText lower = LowerText.of(sentence);
		return new SentenceReading(content, telling, periods(lower.lower()), this.revision.standIn(lower),
				this.replaced.standIn(lower), this.running.standIn(lower), this.ofOneDay.standIn(lower),
				this.contrasting.standIn(lower), this.additive.standIn(lower));
	}

	/** Words that tell a period, years in digits included. */
	private Set<String> periods(String lower) {
		Set<String> found = new HashSet<>();
		int at = 0;
		while (at < lower.length()) {
			int end = wordEnd(lower, at);
			String word = lower.substring(at, end);
			boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
			if (year || this.periods.contains(word)) {
				found.add(word);
			}
			at = (end > at) ? end : at + Character.charCount(lower.codePointAt(at));
		}
		return found;
	}

	private static int wordEnd(String text, int from) {
		int end = from;
		while (end < text.length() && isOfWord(text.codePointAt(end))) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	/** A letter or a number of any script. */
	private static boolean isOfWord(int point) {
		return Character.isLetterOrDigit(point) || switch (Character.getType(point)) {
			case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
			default -> false;
		};
	}

}
