package org.crosscheck.check;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crosscheck.claim.ArticleFigures;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.EventFrame;
import org.crosscheck.claim.EventFrames;
import org.crosscheck.claim.Nations;
import org.crosscheck.quantity.DatePeriod;

/**
 * Reads off two articles what speaks for their being about one event. Immutable and safe
 * for use by several threads.
 */
final class ArticleSigns {

	/** Days taken for two articles of which one has no date. */
	private static final int UNDATED = 3;

	/** Cosines above which two articles are somewhat and very alike. */
	private static final double SOMEWHAT = 0.1;

	private static final double VERY = 0.25;

	private final WordRarity rarity;

	private final Nations nations = new Nations();

	ArticleSigns(WordRarity rarity) {
		this.rarity = rarity;
	}

	/** What the signs are read off. */
	ArticleGist gistOf(ArticleProfile article) {
		List<String> names = Stream
			.concat(article.names().stream(), article.events().stream().flatMap((event) -> event.names().stream()))
			.filter((name) -> this.nations.countryOf(name) == null)
			.distinct()
			.sorted()
			.toList();
		List<String> words = article.events().stream().flatMap((event) -> event.words().stream()).toList();
		return new ArticleGist(article.articleId(), article.story(), article.published(), told(article), names,
				article.figures(), EventWords.of(words, this.rarity));
	}

	/**
	 * Day, places and names of the main event; the day of the first one told besides
	 * where only that has one and is said to be of another time ("overturned last
	 * month").
	 */
	private static EventFrame told(ArticleProfile article) {
		EventFrame main = article.events().get(0);
		DatePeriod day = main.day();
		if (day == null && article.events().size() > 1 && article.events().get(1).kind() == EventFrame.Kind.SEPARATE) {
			day = article.events().get(1).day();
		}
		return new EventFrame(main.kind(), day, main.places(), main.names(), List.of(), List.of(), List.of());
	}

	Map<EventSign, Double> of(ArticleGist a, ArticleGist b) {
		Map<EventSign, Double> signs = new EnumMap<>(EventSign.class);
		EventSigns.setAlike(signs, a.words().similarity(b.words()), SOMEWHAT, VERY);
		double names = CommonElements.of(a.names(), b.names()).stream().mapToDouble(this::rarityOfName).sum();
		signs.put(EventSign.ARTICLE_NAMES_SHARED, Math.log1p(names));
		double figures = CommonElements.of(a.figures(), b.figures())
			.stream()
			.mapToDouble((figure) -> FigureRarity.of(ArticleFigures.value(figure)))
			.sum();
		signs.put(EventSign.FIGURES_SHARED, Math.log1p(figures));
		long days = (a.published() != null && b.published() != null)
				? Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) : UNDATED;
		signs.put(EventSign.DAYS_BETWEEN, Math.log1p((double) days));
		ofMainEvents(signs, a.main(), b.main(), days);
		return signs;
	}

	/**
	 * The day a report gives may be that of the telling ("said on Tuesday"): days that
	 * lie no further apart than the reports, or by one, part nothing.
	 * @param reports days between the two reports
	 */
	private static void ofMainEvents(Map<EventSign, Double> signs, EventFrame one, EventFrame two, long reports) {
		if (one.day() != null && two.day() != null) {
			long gap = EventFrames.daysApart(one.day(), two.day());
			EventSigns.set(signs, EventSign.DAY_SHARED, gap == 0);
			EventSigns.set(signs, EventSign.DAYS_APART, gap > Math.max(1, reports));
		}
		EventSigns.set(signs, EventSign.PLACE_SHARED, EventFrames.sharesPlace(one.places(), two.places()));
		EventSigns.set(signs, EventSign.PLACES_APART, EventFrames.placesApart(one, two));
		EventSigns.set(signs, EventSign.PLACES_OF_THEIR_OWN,
				EventFrames.hasPlaceOfItsOwn(one, two) && EventFrames.hasPlaceOfItsOwn(two, one));
	}

	/** A name is as rare as the rarest of its words. */
	private double rarityOfName(String name) {
		double rarest = 0;
		for (String word : name.split(" ", -1)) {
			rarest = Math.max(rarest, this.rarity.of(word));
		}
		return rarest;
	}

}
