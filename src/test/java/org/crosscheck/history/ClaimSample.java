package org.crosscheck.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.crosscheck.article.Part;
import org.crosscheck.article.Role;
import org.crosscheck.check.ClaimInContext;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.AsOf;
import org.crosscheck.claim.Counted;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Stage;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.Value;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.quantity.Unit;
import org.crosscheck.source.Attribution;
import org.crosscheck.source.SourceClass;
import org.crosscheck.source.SourceStatus;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims for tests from a sentence, the stretch of it that is the number, and a
 * value. Each call returns a changed copy.
 */
public record ClaimSample(String id, String article, String sentence, String surface, double value, Bound bound,
		Interval plausible, Unit unit, Counted counted, @Nullable String source, @Nullable String publisher,
		@Nullable LocalDate published, @Nullable DatePeriod asOf, @Nullable SkipReason skip) {

	/** A count in the article's own voice. */
	public static ClaimSample of(String id, String sentence, String surface, double value) {
		return new ClaimSample(id, "article-" + id, sentence, surface, value, Bound.EXACT, Interval.exactly(value),
				Unit.COUNT, new Counted("people", "person", List.of(), "person"), null, "The Lantern",
				LocalDate.of(2026, 3, 2), null, null);
	}

	public ClaimSample saidBy(String speaker) {
		return new ClaimSample(this.id, this.article, this.sentence, this.surface, this.value, this.bound,
				this.plausible, this.unit, this.counted, speaker, this.publisher, this.published, this.asOf, this.skip);
	}

	public ClaimSample in(String articleId, @Nullable String outlet, @Nullable LocalDate day) {
		return new ClaimSample(this.id, articleId, this.sentence, this.surface, this.value, this.bound, this.plausible,
				this.unit, this.counted, this.source, outlet, day, this.asOf, this.skip);
	}

	public ClaimSample bounded(Bound words, Interval reading) {
		return new ClaimSample(this.id, this.article, this.sentence, this.surface, this.value, words, reading,
				this.unit, this.counted, this.source, this.publisher, this.published, this.asOf, this.skip);
	}

	public ClaimSample measuredIn(Unit measure, Counted thing) {
		return new ClaimSample(this.id, this.article, this.sentence, this.surface, this.value, this.bound,
				this.plausible, measure, thing, this.source, this.publisher, this.published, this.asOf, this.skip);
	}

	public ClaimSample on(DatePeriod period) {
		return new ClaimSample(this.id, this.article, this.sentence, this.surface, this.value, this.bound,
				this.plausible, this.unit, this.counted, this.source, this.publisher, this.published, period,
				this.skip);
	}

	public ClaimSample skippedAs(SkipReason reason) {
		return new ClaimSample(this.id, this.article, this.sentence, this.surface, this.value, this.bound,
				this.plausible, this.unit, this.counted, this.source, this.publisher, this.published, this.asOf,
				reason);
	}

	public ClaimInContext claim() {
		int start = this.sentence.codePointCount(0, Math.max(0, this.sentence.indexOf(this.surface)));
		Place place = new Place(Part.BODY, Role.BODY, 100 + start, 100 + start + this.surface.length(), this.surface,
				this.sentence, 100, 3);
		DatePeriod date = (this.unit.dimension() == Dimension.DATE) ? Objects.requireNonNull(this.asOf) : null;
		Value amount = new Value(this.value, this.value, this.bound, this.plausible, this.plausible, this.unit, null,
				date, false);
		Attribution attribution = (this.source == null) ? Attribution.NONE
				: new Attribution(SourceStatus.SOURCED, SourceClass.NAMED_BODY, this.source, new Span(101, 109), "said",
						new Span(110, 114), List.of(this.source));
		AsOf when = (this.asOf == null) ? AsOf.UNKNOWN : new AsOf(this.asOf, AsOf.Basis.TEXT);
		NumericClaim claim = new NumericClaim(this.id, this.article, place, amount, this.counted, Subject.UNKNOWN,
				Measure.CUMULATIVE, Stage.ACTUAL, when, new Scope("killed", List.of("harbour town"), List.of()),
				attribution, this.skip);
		return new ClaimInContext(claim, new ArticleProfile(this.article, "feed/" + this.article + ".txt",
				this.publisher, this.published, null, List.of(), List.of(), this.article));
	}

}
