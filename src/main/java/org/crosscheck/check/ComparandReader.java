package org.crosscheck.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.ContentWords;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.SentenceCues;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Unit;
import org.crosscheck.text.WordList;

/** Makes claims ready for comparison. Immutable and safe for use by several threads. */
final class ComparandReader {

	private final ContentWords contentWords = new ContentWords();

	private final ClassTable events = ClassTable.ofEvents();

	private final ClassTable things = ClassTable.ofThingsCounted();

	private final Nations nations = new Nations();

	private final Set<String> periods = WordList.read(ComparandReader.class, "change-periods.txt").all();

	private final WordRarity rarity;

	private final SentenceCues revision = new SentenceCues(ComparandReader.class, "revision-cues.txt");

	private final SentenceCues running = new SentenceCues(ComparandReader.class, "running-total-cues.txt");

	private final SentenceCues ofOneDay = new SentenceCues(ComparandReader.class, "day-cues.txt");

	private final SentenceCues replaced = new SentenceCues(ComparandReader.class, "superseded-cues.txt");

	ComparandReader(WordRarity rarity) {
		this.rarity = rarity;
	}

	Comparand read(ClaimInContext context) {
		NumericClaim claim = context.claim();
		Set<String> content = this.contentWords.of(claim.place().sentence());
		Unit unit = claim.value().unit();
		return new Comparand(context, base(claim.value().plausible(), unit), base(claim.value().strict(), unit),
				names(claim), this.nations.countriesAmong(claim.counted().restrictors()), words(claim, content),
				predicate(claim, content), periods(claim), Party.key(claim.attribution()),
				context.article().events().get(claim.scope().telling()), tellings(context.article()),
				this.revision.standIn(claim.place().sentence()), this.replaced.standIn(claim.place().sentence()),
				this.running.standIn(claim.place().sentence()), this.ofOneDay.standIn(claim.place().sentence()));
	}

	private List<EventWords> tellings(ArticleProfile article) {
		return article.events().stream().map((event) -> EventWords.of(event.words(), this.rarity)).toList();
	}

	private static Interval base(Interval interval, Unit unit) {
		Interval scaled = interval.times(unit.factor());
		return new Interval(scaled.low() + unit.offset(), scaled.lowOpen(), scaled.high() + unit.offset(),
				scaled.highOpen());
	}

	private Set<String> names(NumericClaim claim) {
		Set<String> names = new HashSet<>(claim.scope().names());
		names.removeIf((name) -> this.nations.countryOf(name) != null || this.contentWords.of(name).isEmpty());
		return names;
	}

	private Set<String> words(NumericClaim claim, Set<String> content) {
		Set<String> words = new HashSet<>(content);
		words.removeIf((word) -> this.events.classOf(word) != null || this.things.classOf(word) != null
				|| this.nations.countryOf(word) != null);
		String source = claim.attribution().source();
		if (source != null) {
			words.removeAll(this.contentWords.of(source));
		}
		return words;
	}

	private static Set<String> predicate(NumericClaim claim, Set<String> content) {
		Set<String> words = new HashSet<>(content);
		words.remove(claim.counted().head());
		claim.scope().names().forEach((name) -> words.removeIf(name::contains));
		return words;
	}

	private Set<String> periods(NumericClaim claim) {
		Set<String> found = new HashSet<>();
		for (String word : claim.place().sentence().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
			boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
			if (year || this.periods.contains(word)) {
				found.add(word);
			}
		}
		return found;
	}

}
