package org.crosscheck.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.ContentWords;
import org.crosscheck.claim.LowerText;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.SentenceCues;
import org.crosscheck.quantity.Unit;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Makes claims ready for comparison. Immutable and safe for use by several threads. */
final class ComparandReader {

	private final ContentWords contentWords = new ContentWords();

	private final Nations nations = new Nations();

	private final SentenceReadings sentences = new SentenceReadings();

	private final SentenceCues assailants = new SentenceCues(ComparandReader.class, "assailant-cues.txt");

	private final Set<String> totals = WordList.read(ComparandReader.class, "total-nouns.txt").all();

	private final SoleFigures soleFigures = new SoleFigures();

	private final PersonFactReader facts = new PersonFactReader();

	private final AttributeReader attributes = new AttributeReader();

	private final WordRarity rarity;

	ComparandReader(WordRarity rarity) {
		this.rarity = rarity;
	}

	/**
	 * Makes claims of one article ready; what they have in common, their events and
	 * sentences, is read once.
	 */
	List<Comparand> read(ArticleProfile article, List<NumericClaim> claims) {
		List<EventWords> tellings = article.events()
			.stream()
			.map((event) -> EventWords.of(event.words(), this.rarity))
			.toList();
		Map<String, SentenceReading> read = new HashMap<>();
		boolean assailant = tellsOfDeathOfAssailant(claims);
		Map<String, String> sole = this.soleFigures.among(claims, article.events());
		Map<String, PersonFact> facts = this.facts.among(claims);
		return claims.stream()
			.map((claim) -> read(new ClaimInContext(claim, article),
					read.computeIfAbsent(claim.place().sentence(), this.sentences::read), assailant,
					sole.getOrDefault(claim.id(), ""), facts.get(claim.id()), tellings))
			.toList();
	}

	/** Asked only where somebody was killed at all. */
	private boolean tellsOfDeathOfAssailant(List<NumericClaim> claims) {
		return claims.stream().anyMatch((claim) -> claim.scope().event().equals(DoubtfulCounts.KILLED))
				&& claims.stream()
					.map((claim) -> claim.place().sentence())
					.distinct()
					.map(LowerText::of)
					.anyMatch(this.assailants::standIn);
	}

	private Comparand read(ClaimInContext context, SentenceReading sentence, boolean assailant, String sole,
			@Nullable PersonFact fact, List<EventWords> tellings) {
		NumericClaim claim = context.claim();
		Unit unit = claim.value().unit();
		return new Comparand(context, unit.toBase(claim.value().plausible()), unit.toBase(claim.value().strict()),
				names(claim), this.nations.countriesAmong(claim.counted().restrictors()), words(claim, sentence),
				predicate(claim, sentence), sentence, isOfOneDay(claim, sentence), assailant, sole,
				this.attributes.read(claim), fact, Party.of(claim.attribution()), tellings);
	}

	/** "Two died overnight, bringing the toll to 14": the toll is of all days. */
	private boolean isOfOneDay(NumericClaim claim, SentenceReading sentence) {
		return sentence.ofOneDay() && !(sentence.running() && this.totals.contains(claim.subject().phrase()));
	}

	private Set<String> names(NumericClaim claim) {
		Set<String> names = new HashSet<>(claim.scope().names());
		names.removeIf((name) -> this.nations.countryOf(name) != null || this.contentWords.of(name).isEmpty());
		return names;
	}

	private Set<String> words(NumericClaim claim, SentenceReading sentence) {
		Set<String> words = new HashSet<>(sentence.telling());
		String source = claim.attribution().source();
		if (source != null) {
			words.removeAll(this.contentWords.of(source));
		}
		return words;
	}

	private static Set<String> predicate(NumericClaim claim, SentenceReading sentence) {
		Set<String> words = new HashSet<>(sentence.content());
		words.remove(claim.counted().head());
		claim.scope().names().forEach((name) -> words.removeIf(name::contains));
		return words;
	}

}
