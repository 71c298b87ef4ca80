package org.crosscheck.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.crosscheck.article.Article;
import org.crosscheck.article.Part;
import org.crosscheck.article.Role;
import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.AsOf;
import org.crosscheck.claim.Counted;
import org.crosscheck.claim.Extraction;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Stage;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.Value;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Trend;
import org.crosscheck.quantity.Unit;
import org.crosscheck.source.Attribution;
import org.crosscheck.source.SourceClass;
import org.crosscheck.source.SourceStatus;
import org.crosscheck.text.Span;

/** Articles and claims to put into the tables. */
final class Samples {

	static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private Samples() {
	}

	static StagedArticle article(String id) {
		return new StagedArticle(
				new Article(id, id + ".txt", null, "Vera Lund", "Istra Times", null, DAY, null, "Text of " + id),
				Sha.of(id));
	}

	/** A claim with something in every slot that may be empty or unbounded. */
	static NumericClaim claim(String articleId, int number) {
		Value value = new Value(50, 50, Bound.MORE_THAN, Interval.above(50), Interval.closed(50, 55), Unit.COUNT,
				Trend.UP, DatePeriod.day(DAY), false);
		Attribution attribution = new Attribution(SourceStatus.SOURCED, SourceClass.NAMED_PERSON, "Nils Falk",
				new Span(0, 9), "said", new Span(10, 14), List.of("Nils Falk"));
		return new NumericClaim(articleId + "-b" + number, articleId,
				new Place(Part.BODY, Role.BODY, 0, 12, "more than 50", "More than 50 “cows” 🐄 were lost.", 0, 0),
				value, new Counted("cows", "cow", List.of(), "animal"), Subject.UNKNOWN, Measure.CUMULATIVE,
				Stage.ACTUAL, new AsOf(DatePeriod.day(DAY), AsOf.Basis.TEXT),
				new Scope("lost", List.of("istra"), List.of()), attribution, null);
	}

	/** An article that may tell of the same event as any other with one of its names. */
	static Extracted.Claims extracted(String id, int claims, List<String> names) {
		ArticleProfile profile = new ArticleProfile(id, id + ".txt", "Istra Times", DAY, null, names,
				List.of("cattle", "flood", "meadow"), id);
		return new Extracted.Claims(article(id),
				new Extraction(profile, IntStream.range(0, claims).mapToObj((n) -> claim(id, n)).toList()), names,
				"Cattle of " + id);
	}

	/** Hashes of the length that the tables take. */
	static final class Sha {

		private Sha() {
		}

		static String of(String text) {
			return String.format("%064x", text.hashCode() & 0xffffffffL);
		}

	}

}
