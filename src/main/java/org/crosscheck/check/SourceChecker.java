package org.crosscheck.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.crosscheck.article.Part;
import org.crosscheck.article.Role;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.source.SourceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Finds core numbers without a source or with a weak one (semantics.md section 3). Safe
 * for use by several threads.
 */
final class SourceChecker {

	private final CoreTopics topics = new CoreTopics();

	private final FindingIds ids = new FindingIds();

	/**
	 * The findings on claims of an article; of a number given in two units the first
	 * stands for both. Who is named in the sentence before may still be the one who says
	 * it: that is less grave than no source at all, and what lies far back is less grave
	 * than news.
	 * @param published the article's day, {@code null} when unknown
	 */
	List<Finding> check(List<NumericClaim> claims, @Nullable LocalDate published) {
		Map<Line, NumericClaim> sourced = new HashMap<>();
		claims.stream()
			.filter((claim) -> claim.attribution().status() == SourceStatus.SOURCED)
			.forEach((claim) -> sourced.putIfAbsent(Line.after(claim), claim));
		// a paragraph that goes on with figures goes on with their source
		for (NumericClaim claim : claims) {
			NumericClaim before = sourced.get(Line.of(claim));
			if (before != null) {
				sourced.putIfAbsent(Line.after(claim), before);
			}
		}
		SourcedElsewhere elsewhere = new SourcedElsewhere(claims);
		return claims.stream()
			.filter((claim) -> !elsewhere.tells(claim))
			.flatMap((claim) -> check(claim, sourced.get(Line.of(claim)), published).stream())
			.toList();
	}

	private Optional<Finding> check(NumericClaim claim, @Nullable NumericClaim before, @Nullable LocalDate published) {
		SourceStatus status = claim.attribution().status();
		boolean wanting = status == SourceStatus.UNSOURCED || status == SourceStatus.WEAKLY_SOURCED;
		if (!wanting || !claim.isCompared() || claim.place().role() != Role.BODY || claim.value().conversion()) {
			return Optional.empty();
		}
		boolean weak = status == SourceStatus.WEAKLY_SOURCED;
		boolean core = this.topics.isCore(claim) || weak && this.topics.isTelling(claim);
		return core ? Optional.of(finding(claim, weak, before, published)) : Optional.empty();
	}

	private Finding finding(NumericClaim claim, boolean weak, @Nullable NumericClaim before,
			@Nullable LocalDate published) {
		Label label = weak ? Label.WEAKLY_SOURCED : Label.UNSOURCED;
		boolean background = CoreTopics.isBackground(claim, published);
		Severity severity = !weak && before == null && !background && this.topics.isGrave(claim) ? Severity.HIGH
				: this.topics.isCore(claim) && !background ? Severity.MEDIUM : Severity.LOW;
		String id = this.ids.mint(this.ids.family(label),
				List.of(claim.place().sentence() + " " + claim.place().surface()));
		Position side = Positions.of(List.of(claim), 1);
		return new Finding(id, id, label, null, severity, weak ? 0.7 : 0.65, Wording.what(claim),
				explanation(claim, weak, before), List.of(side));
	}

	private static String explanation(NumericClaim claim, boolean weak, @Nullable NumericClaim before) {
		String quote = Wording.quote(claim);
		if (weak) {
			String voice = Objects.requireNonNullElse(claim.attribution().source(),
					Objects.requireNonNullElse(claim.attribution().cue(), "hearsay"));
			return "The number in " + quote + " rests only on \"" + voice
					+ "\", which names no person, body or document. Missing: who exactly says so.";
		}
		String last = (before != null) ? " What stands before it rests on \"" + before.attribution().source()
				+ "\", who may be meant here too." : "";
		return "The article states " + quote + " in its own voice. Missing: a person, body or document that says so,"
				+ " in this sentence or the quotation around it." + last;
	}

	/** Where a sentence begins that continues a paragraph. */
	private record Line(Part part, int start) {

		private static Line of(NumericClaim claim) {
			return new Line(claim.place().part(), claim.place().sentenceStart());
		}

		/** The sentence that only one space parts from that of a claim. */
		private static Line after(NumericClaim claim) {
			String sentence = claim.place().sentence();
			return new Line(claim.place().part(),
					claim.place().sentenceStart() + sentence.codePointCount(0, sentence.length()) + 1);
		}

	}

}
