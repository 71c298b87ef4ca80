package org.crosscheck.claim;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.source.Attribution;
import org.crosscheck.source.SourceStatus;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts a claim together from a number and what its sentence tells of it: places in code
 * points, the measure, why it is not compared and whether its source is missed. Safe for
 * use by several threads.
 */
final class ClaimBuilder {

	private final MeasureReader measureReader = new MeasureReader();

	private final CommonKnowledge commonKnowledge = new CommonKnowledge();

	/** What the tree tells of a number. */
	record Told(Counted counted, Subject subject, String event, Scope scope, Stage stage, AsOf asOf,
			Attribution attribution) {
	}

	/** The claim of a number of a sentence. */
	NumericClaim claim(SentenceReader.Input input, Quantity quantity, Told told) {
		PartText part = input.part();
		Sentence sentence = input.said().sentence();
		Span span = part.inCodePoints(quantity.span());
		Place place = new Place(part.part(), part.roleOf(sentence), span.start(), span.end(),
				quantity.span().in(part.text().text()), input.said().text(), part.inCodePoints(sentence.span()).start(),
				sentence.index());
		Value value = new Value(quantity.low(), quantity.high(), quantity.bound(), quantity.strict(),
				quantity.plausible(), quantity.unit(), quantity.trend(),
				(quantity.unit().dimension() == Dimension.DATE) ? quantity.date() : null, quantity.conversion());
		return new NumericClaim(input.ids().of(part.part(), span.start()), input.article().id(), place, value,
				told.counted(), told.subject(),
				this.measureReader.read(sentence, quantity, told.counted(), told.subject(), told.event()), told.stage(),
				told.asOf(), told.scope(), judged(told.attribution(), part, sentence, quantity), skip(part, quantity));
	}

	/**
	 * A number that is never compared is shown without what only the tree tells: three in
	 * four words of news stand in sentences that need no tree, and the tree takes most of
	 * the time.
	 */
	NumericClaim uncompared(SentenceReader.Input input, Quantity quantity) {
		return claim(input, quantity,
				new Told(Counted.NOTHING, Subject.UNKNOWN, "", Scope.UNKNOWN, Stage.ACTUAL,
						AsOfReader.alone(quantity, Stage.ACTUAL, input.article().published()),
						input.attributions().at(quantity.number())));
	}

	/** Why a number is not compared, {@code null} when it is. */
	static @Nullable SkipReason skip(PartText part, Quantity quantity) {
		return part.isFurniture(quantity.span()) ? SkipReason.FURNITURE
				: part.isDateline(quantity.number()) ? SkipReason.DATE : quantity.skip();
	}

	/** The attribution in code points, EXEMPT where nobody needs to say it. */
	private Attribution judged(Attribution said, PartText part, Sentence sentence, Quantity quantity) {
		SourceStatus status = said.status();
		if (status == SourceStatus.UNSOURCED && this.commonKnowledge.exempts(part.text(), sentence, quantity)) {
			status = SourceStatus.EXEMPT;
		}
		return new Attribution(status, said.sourceClass(), said.source(), converted(part, said.sourceSpan()),
				said.cue(), converted(part, said.cueSpan()), said.chain(), said.nearest());
	}

	private static @Nullable Span converted(PartText part, @Nullable Span span) {
		return (span != null) ? part.inCodePoints(span) : null;
	}

}
