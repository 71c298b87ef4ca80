package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.crosscheck.article.Article;
import org.crosscheck.article.Layout;
import org.crosscheck.article.LayoutReader;
import org.crosscheck.article.Origins;
import org.crosscheck.article.Part;
import org.crosscheck.article.Role;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.quantity.QuantityReader;
import org.crosscheck.quantity.ReadingContext;
import org.crosscheck.source.AttributionReader;
import org.crosscheck.source.Attributions;
import org.crosscheck.source.TextLayout;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.NameFinder;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.TextAnalyzer;

/**
 * Reads every number of an article: what it is, what it is said of, and by whom. Pure:
 * the same article gives the same extraction. Never throws for any article. Immutable and
 * safe for use by several threads.
 */
public final class ClaimExtractor {

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final LayoutReader layouts = new LayoutReader();

	private final QuantityReader quantities = new QuantityReader();

	private final AttributionReader attributions = new AttributionReader();

	private final NameFinder names = new NameFinder();

	private final Origins origins = new Origins();

	private final Nations nations = new Nations();

	private final SentenceReader sentences = new SentenceReader(this.nations);

	private final EventAnchors anchors = new EventAnchors(this.nations);

	private final ReferringFigures referringFigures = new ReferringFigures();

	private final EventDates dates = new EventDates();

	/** Loads the word lists and the model of all rooms it uses, once. */
	public ClaimExtractor() {
	}

	/** Extracts all claims of an article. */
	public Extraction extract(Article article) {
		AnalysedText body = this.analyzer.analyse(article.body());
		AnalysedText title = (article.title() != null) ? this.analyzer.analyse(article.title()) : null;
		Layout layout = this.layouts.layout(article, title, body);
		PartText bodyPart = PartText.of(Part.BODY, body, layout.blocks(), layout.datelines());
		ReadingContext context = ReadingContext.of(article.published(), article.publisher(), article.url(), body);
		NameFinder finder = this.names.knowing(body);
		List<NamedSentence> named = NamedSentence.of(body, finder);
		Attributions inBody = this.attributions.read(body, layout(bodyPart),
				named.stream().map(NamedSentence::names).toList());
		List<PartReading> parts = new ArrayList<>();
		if (title != null) {
			parts.add(new PartReading(PartText.of(Part.TITLE, title, layout.blocks(), List.of()),
					this.attributions.readTitle(title, inBody), NamedSentence.of(title, finder)));
		}
		parts.add(new PartReading(bodyPart, inBody, named));
		Told told = new Told(article, new ClaimIds(article.id()), context,
				new NameForms(this.nations, parts.stream().flatMap(PartReading::own).toList()),
				new EventThreads(article.published()), new ArticleTopic());
		List<NumericClaim> claims = parts.stream().flatMap((part) -> claims(told, part).stream()).toList();
		ArticleProfile profile = told.topic()
			.profile(article, ArticleFigures.of(claims), this.origins.origin(article, body), told.threads().frames());
		return new Extraction(profile, HeadlineSourcing.apply(claims));
	}

	/**
	 * What grows or is looked up while the sentences of one article are read in order.
	 */
	private record Told(Article article, ClaimIds ids, ReadingContext context, NameForms forms, EventThreads threads,
			ArticleTopic topic) {
	}

	private List<NumericClaim> claims(Told told, PartReading part) {
		List<NumericClaim> claims = new ArrayList<>();
		PartText text = part.text();
		for (NamedSentence said : part.sentences()) {
			Sentence sentence = said.sentence();
			List<Quantity> numbers = this.quantities.read(text.text(), sentence, told.context());
			List<Quantity> dating = this.dates.of(sentence, numbers, part.attributions(), told.article().published());
			if (!text.isFurniture(sentence.span())) {
				SortedSet<String> names = told.forms().in(sentence, said.names(), null);
				EventAnchors.Anchors anchors = this.anchors.read(said, told.forms(), names, dating,
						told.article().published());
				told.threads().add(text.part(), sentence.index(), anchors);
				told.topic().add(names, anchors.frame().words());
			}
			int event = told.threads().eventOf(text.part(), sentence.index());
			this.sentences
				.read(new SentenceReader.Input(told.article(), told.ids(), text, said, numbers, dating, told.forms(),
						part.attributions()))
				.forEach((claim) -> claims.add(claim.inEvent(event)));
		}
		return this.referringFigures.resolve(claims);
	}

	private static TextLayout layout(PartText part) {
		Set<Integer> ignored = new HashSet<>();
		Set<Integer> headlines = new HashSet<>();
		for (Sentence sentence : part.text().sentences()) {
			if (part.isFurniture(sentence.span())) {
				ignored.add(sentence.index());
			}
			else if (part.roleOf(sentence) == Role.HEADLINE) {
				headlines.add(sentence.index());
			}
		}
		return new TextLayout(ignored, headlines);
	}

	/** One part with its attributions and its sentences, furniture included. */
	private record PartReading(PartText text, Attributions attributions, List<NamedSentence> sentences) {

		/** Sentences of the article itself, without furniture. */
		Stream<NamedSentence> own() {
			return this.sentences.stream().filter((said) -> !this.text.isFurniture(said.sentence().span()));
		}

	}

}
