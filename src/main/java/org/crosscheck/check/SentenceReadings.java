package org.crosscheck.check;

import java.util.HashSet;
import java.util.Locale;
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
		return new SentenceReading(content, telling, periods(sentence), this.revision.standIn(lower),
				this.replaced.standIn(lower), this.running.standIn(lower), this.ofOneDay.standIn(lower),
				this.contrasting.standIn(lower), this.additive.standIn(lower));
	}

	private Set<String> periods(String sentence) {
		Set<String> found = new HashSet<>();
		for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
			boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
			if (year || this.periods.contains(word)) {
				found.add(word);
			}
		}
		return found;
	}

}
