package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.article.Article;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.source.Attribution;
import org.crosscheck.source.Attributions;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.SyntaxAnalyzer;

/** Makes the claims of one sentence. Safe for use by several threads. */
final class SentenceReader {

	/**
	 * What narrows a number of a whole country or state, for its own places are parts.
	 */
	private static final String WIDE = "nationwide";

	/** "They swapped 84 prisoners each": the number of one side, not of all. */
	private static final Set<String> EACH = Set.of("each", "apiece");

	private final ClassTable events = ClassTable.ofEvents();

	private final SyntaxAnalyzer syntaxAnalyzer = new SyntaxAnalyzer();

	private final PreviousSubject previousSubject = new PreviousSubject(this.syntaxAnalyzer);

	private final Holders holders = new Holders();

	private final PredicateReader predicates = new PredicateReader();

	private final RestrictiveEvent restrictive = new RestrictiveEvent();

	private final SubjectReader subjectReader = new SubjectReader();

	private final EventReader eventReader = new EventReader(this.events);

	private final ListedCounts lists = new ListedCounts();

	private final AsOfReader asOf = new AsOfReader();

	private final StageReader stageReader = new StageReader();

	private final CountedReader countedReader;

	private final ScopeReader scopeReader = new ScopeReader();

	private final PerpetratorReader perpetrators = new PerpetratorReader();

	/** "Nationwide, five were killed": of more than what happened at one place. */
	private final SentenceCues wide = new SentenceCues("extent-cues.txt");

	private final ClaimBuilder builder = new ClaimBuilder();

	private final NewTotal newTotal = new NewTotal();

	private final FigureAnaphora figures;

	private final LabelledCounts labels;

	SentenceReader(Nations nations) {
		this.countedReader = new CountedReader(nations);
		this.figures = new FigureAnaphora(this.countedReader);
		this.labels = new LabelledCounts(this.countedReader);
	}

	/**
	 * A sentence and what is known of it.
	 *
	 * @param ids names the article's claims
	 * @param quantities its numbers, in text order
	 * @param dating those of them that tell when something happened, and all that is no
	 * date
	 * @param forms one form for the ways the article names a thing
	 * @param attributions who says what in its part
	 */
	record Input(Article article, ClaimIds ids, PartText part, NamedSentence said, List<Quantity> quantities,
			List<Quantity> dating, NameForms forms, Attributions attributions) {
	}

	/** The claims of a sentence, in text order. */
	List<NumericClaim> read(Input input) {
		if (input.quantities().isEmpty()) {
			return List.of();
		}
		if (!isCompared(input)) {
			return input.quantities().stream().map((quantity) -> this.builder.uncompared(input, quantity)).toList();
		}
		Sentence sentence = input.said().sentence();
		List<NumericClaim> claims = new ArrayList<>(input.quantities().size());
		Syntax syntax = this.syntaxAnalyzer.analyse(sentence);
		List<CountedReader.Phrase> phrases = new ArrayList<>(input.quantities().size());
		for (Quantity quantity : input.quantities()) {
			phrases.add(this.countedReader.read(input.part().text(), sentence, syntax, quantity));
		}
		ParsedSentence parsed = new ParsedSentence(sentence, syntax, input.quantities(), phrases);
		List<Subject> subjects = this.subjectReader.read(parsed, input.quantities(), phrases,
				(pronoun) -> this.previousSubject.read(input.part(), sentence, pronoun));
		AsOfReader.Times times = this.asOf.times(parsed, sentence, input.quantities(), input.dating(),
				input.article().published());
		Perpetrator perpetrator = this.perpetrators.read(sentence, syntax);
		boolean overall = this.wide.standIn(input.said().lower());
		CountedReader.Phrase previous = CountedReader.Phrase.NONE;
		for (int i = 0; i < phrases.size(); i++) {
			Quantity quantity = input.quantities().get(i);
			CountedReader.Phrase phrase = phrases.get(i);
			Counted counted = phrase.counted();
			if (quantity.unit().dimension() == Dimension.COUNT && !quantity.isSkipped()) {
				boolean elliptic = phrase.isElliptic(this.events);
				if (elliptic && previous.span() != null && ListedCounts.isListed(sentence, previous, quantity)
						&& !ListedCounts.isBeforeSubject(syntax, previous.head(), parsed.first(quantity))) {
					counted = counted.of(previous.counted());
				}
				else if (!elliptic) {
					previous = phrase;
				}
			}
			Subject subject = subjects.get(i);
			CountedReader.Phrase introduced = CountedReader.Phrase.NONE;
			CountedReader.Phrase labelled = CountedReader.Phrase.NONE;
			if (counted.head().isEmpty() && quantity.unit().dimension() == Dimension.COUNT && !quantity.isSkipped()) {
				CountedReader.Phrase told = this.figures.read(input.part().text(), sentence,
						sentence.tokenAt(quantity.number().start()), subject.phrase());
				labelled = (told.span() != null) ? CountedReader.Phrase.NONE
						: this.labels.read(input.part().text(), sentence, syntax, parsed.first(quantity));
				told = (labelled.span() != null) ? labelled : told;
				counted = counted.of(told.counted());
				introduced = told.isIn(sentence) ? told : CountedReader.Phrase.NONE;
			}
			EventReader.Event event = this.eventReader.read(sentence, syntax, quantity, phrase, input.quantities());
			if (!event.isFound() && introduced.head() >= 0) {
				event = this.eventReader.read(sentence, syntax, quantity, introduced, input.quantities());
			}
			counted = this.lists.besideLast(counted, event.name(), claims);
			int named = (labelled.head() >= 0) ? labelled.head() : phrase.head();
			counted = (named >= 0) ? described(counted, parsed, named, event) : counted;
			if (overall && !counted.head().isEmpty()) {
				counted = counted.restrictedBy(WIDE);
			}
			Attribution attribution = input.attributions().at(quantity.number(), syntax);
			Scope scope = this.scopeReader
				.read(sentence, syntax, input.said().names(), input.forms(), event.name(), phrase.head(),
						attribution.sourceSpan())
				.by(perpetrator);
			Stage stage = this.stageReader.read(sentence, syntax, sentence.tokenAt(quantity.number().start()),
					event.token());
			AsOf asOf = times.of(quantity, phrase.head(), stage);
			claims.add(this.builder.claim(input, quantity,
					new ClaimBuilder.Told(counted, subject, event.name(), scope, stage, asOf, attribution)));
		}
		return this.newTotal.withAdditions(sentence.tokens(), input.quantities(), claims);
	}

	private static boolean isCompared(Input input) {
		for (Quantity quantity : input.quantities()) {
			if (ClaimBuilder.skip(input.part(), quantity) == null) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What the tree says of the things: who has them and what they do. Where an event
	 * class says what happens to them, nobody asks for more.
	 */
	private Counted described(Counted counted, ParsedSentence parsed, int head, EventReader.Event event) {
		Counted described = counted.told(this.holders.of(parsed, head),
				event.isFound() ? Predicate.NONE : this.predicates.of(parsed, head));
		if (UnnumberedCompany.isBeside(parsed, head)) {
			described = described.restrictedBy(Counted.BESIDE);
		}
		if (parsed.is(head + 1, EACH)) {
			described = described.restrictedBy("each");
		}
		boolean some = this.restrictive.narrows(parsed, head, event.token());
		return some ? described.restrictedBy(PartWords.SOME) : described;
	}

}
