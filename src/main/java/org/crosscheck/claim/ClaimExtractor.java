package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.article.Article;
import org.crosscheck.article.Block;
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
import org.crosscheck.text.Name;
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

	private final ProfileReader profiles = new ProfileReader();

	private final EventAnchors anchors = new EventAnchors(this.nations);

	/** Loads the word lists and the model of all rooms it uses, once. */
	public ClaimExtractor() {
	}

	/** Extracts all claims of an article. */
	public Extraction extract(Article article) {
		AnalysedText body = this.analyzer.analyse(article.body());
		AnalysedText title = (article.title() != null) ? this.analyzer.analyse(article.title()) : null;
		List<Block> blocks = this.layouts.read(article, title, body);
		PartText bodyPart = PartText.of(Part.BODY, body, blocks, this.layouts.datelines(article.body()));
		ReadingContext context = ReadingContext.of(article.published(), article.publisher(), article.url(), body);
		Attributions inBody = this.attributions.read(body, layout(bodyPart));
		NameFinder finder = this.names.knowing(body);
		List<PartReading> parts = new ArrayList<>();
		if (title != null) {
			parts.add(PartReading.of(PartText.of(Part.TITLE, title, blocks, List.of()),
					this.attributions.readTitle(title, inBody), finder));
		}
		parts.add(PartReading.of(bodyPart, inBody, finder));
		List<ProfileReader.Said> said = parts.stream().flatMap((part) -> part.said().stream()).toList();
		NameForms forms = new NameForms(this.nations, said);
		List<NumericClaim> claims = new ArrayList<>();
		EventThreads threads = new EventThreads(article.published());
		parts.forEach((part) -> claims.addAll(claims(article, part, forms, context, threads)));
		ArticleProfile profile = this.profiles.read(article, said, forms, this.origins.origin(article, body),
				threads.frames());
		return new Extraction(profile, HeadlineSourcing.apply(claims));
	}

	private List<NumericClaim> claims(Article article, PartReading part, NameForms forms, ReadingContext context,
			EventThreads threads) {
		List<NumericClaim> claims = new ArrayList<>();
		PartText text = part.text();
		List<Sentence> sentences = text.text().sentences();
		for (int i = 0; i < sentences.size(); i++) {
			Sentence sentence = sentences.get(i);
			List<Name> names = part.names().get(i);
			List<Quantity> numbers = this.quantities.read(text.text(), sentence, context);
			if (!text.isFurniture(sentence.span())) {
				threads.add(text.part(), i, this.anchors.read(sentence, text.text().textOf(sentence), names, forms,
						numbers, part.attributions(), article.published()));
			}
			int event = threads.eventOf(text.part(), i);
			this.sentences
				.read(new SentenceReader.Input(article, text, sentence, numbers, names, forms, part.attributions()))
				.forEach((claim) -> claims.add(claim.inEvent(event)));
		}
		return claims;
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

	/** One part with its attributions and the names of each of its sentences. */
	private record PartReading(PartText text, Attributions attributions, List<List<Name>> names) {

		static PartReading of(PartText text, Attributions attributions, NameFinder finder) {
			return new PartReading(text, attributions, text.text().sentences().stream().map(finder::find).toList());
		}

		/** Sentences of the article itself, without furniture. */
		List<ProfileReader.Said> said() {
			return this.text.text()
				.sentences()
				.stream()
				.filter((sentence) -> !this.text.isFurniture(sentence.span()))
				.map((sentence) -> new ProfileReader.Said(sentence, this.text.text().textOf(sentence),
						this.names.get(sentence.index())))
				.toList();
		}

	}

}
