package org.crosscheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.NumericClaim;

/**
 * Compares the claims of a page of an article with each other and with those of other
 * pages. Pure, and the result does not depend on which page comes first. Immutable and
 * safe for use by several threads.
 */
public final class BlockChecker {

	private final ComparandReader reader;

	private final ArticleLikeness likeness;

	private final ArticleTerms terms = new ArticleTerms();

	private final ClaimThings things = new ClaimThings();

	private final PairJudge judge;

	private final Severities severities = new Severities();

	private final SourceChecker sources = new SourceChecker();

	private final ArithmeticChecker arithmetic = new ArithmeticChecker(new PopulationSlot());

	private final PlaceContrasts places = new PlaceContrasts();

	private final SumChecker sums = new SumChecker();

	/** Reads the word lists and the weights once. */
	public BlockChecker() {
		WordRarity rarity = new WordRarity();
		SameEvent sameEvent = new SameEvent();
		this.reader = new ComparandReader(rarity);
		this.likeness = new ArticleLikeness(rarity, sameEvent);
		this.judge = new PairJudge(sameEvent);
	}

	/**
	 * Makes a page ready for comparison.
	 * @param article the article
	 * @param claims claims of it, compared or not, in any order
	 */
	public ComparablePage prepare(ArticleProfile article, List<NumericClaim> claims) {
		List<Comparand> comparands = this.reader.read(article,
				claims.stream()
					.filter(NumericClaim::isCompared)
					.sorted(Comparator.comparing(NumericClaim::id))
					.toList());
		Map<String, List<Comparand>> byThing = new TreeMap<>();
		for (Comparand one : comparands) {
			String thing = this.things.of(one);
			if (!thing.isEmpty()) {
				byThing.computeIfAbsent(thing, (key) -> new ArrayList<>()).add(one);
			}
		}
		return new ComparablePage(article, this.likeness.gistOf(article), this.terms.ofWhole(article), comparands,
				byThing, SumChecker.partsOf(comparands), new SentenceSums(claims),
				this.arithmetic.check(article, claims));
	}

	/** Compares the claims of a page with each other and looks for sources that lack. */
	public BlockResult within(ComparablePage page) {
		Pairs pairs = new Pairs(1);
		List<Comparand> claims = page.claims();
		for (int i = 0; i < claims.size(); i++) {
			for (int j = i + 1; j < claims.size(); j++) {
				pairs.judge(claims.get(i), claims.get(j));
			}
		}
		List<Finding> findings = new ArrayList<>(page.flaws());
		findings.addAll(sourceFindings(claims));
		PartsOfTotal parts = new PartsOfTotal(claims);
		pairs.drop((pair) -> parts.explains(pair) || page.together().explain(pair));
		List<Relation> relations = new ArrayList<>(Counterparts.keep(UpdateCounterparts.keep(pairs.compared)));
		relations.addAll(this.places.among(claims, relations));
		return new BlockResult(relations, findings, pairs.count);
	}

	private List<Finding> sourceFindings(List<Comparand> claims) {
		LocalDate published = claims.isEmpty() ? null : claims.get(0).context().article().published();
		return this.sources.check(claims.stream().map(Comparand::claim).toList(), published);
	}

	/**
	 * Compares the claims of a page with those of another: of the same article each with
	 * each, of an article that may tell of the same event those about one class of
	 * things. Where the articles as a whole name nothing in common and are not surely of
	 * one event, the claims must.
	 */
	public BlockResult between(ComparablePage page, ComparablePage other) {
		Pairs pairs = new Pairs(this.likeness.probability(page.gist(), other.gist()));
		if (page.isOfSameArticle(other)) {
			pairs.judgeAll(page.claims(), other.claims(), (one, two) -> true);
		}
		else {
			boolean named = page.sharesName(other) || EventJudge.areLinked(pairs.oneEvent);
			BiPredicate<Comparand, Comparand> meet = (one, two) -> named || page.isNameShared(one, other, two);
			page.byThing()
				.forEach((thing, claims) -> pairs.judgeAll(claims, other.byThing().getOrDefault(thing, List.of()),
						meet));
			page.soleByKind()
				.forEach((kind, claims) -> pairs.judgeAll(claims, other.byThing().getOrDefault(kind, List.of()), meet));
			other.soleByKind()
				.forEach((kind, claims) -> pairs.judgeAll(page.byThing().getOrDefault(kind, List.of()), claims, meet));
		}
		pairs.drop((pair) -> page.together().explain(pair) || other.together().explain(pair));
		if (!page.isOfSameArticle(other)) {
			pairs.drop((pair) -> page.repeatsItself(pair) || other.repeatsItself(pair));
			pairs.dropUpdates((pair) -> page.updates().tell(pair) || other.updates().tell(pair));
		}
		List<Relation> relations = new ArrayList<>(Counterparts.keep(UpdateCounterparts.keep(pairs.compared)));
		if (!page.isOfSameArticle(other)) {
			relations.addAll(this.sums.check(page.sums(), other.sums()));
		}
		return new BlockResult(relations, List.of(), pairs.count);
	}

	private Relation relation(NumericClaim a, NumericClaim b, Verdict.Judged judged) {
		return new Relation(List.of(a.id()), List.of(b.id()), judged.label(), judged.kind(),
				this.severities.of(judged, a, b), judged.confidence(), judged.rule());
	}

	/** Collects what comparing one pair after the other comes to. */
	private final class Pairs {

		private final List<Counterparts.Compared> compared = new ArrayList<>();

		/** The probability that the articles are about one event. */
		private final double oneEvent;

		private long count;

		private Pairs(double oneEvent) {
			this.oneEvent = oneEvent;
		}

		private void judgeAll(List<Comparand> left, List<Comparand> right, BiPredicate<Comparand, Comparand> meet) {
			for (Comparand one : left) {
				if (!BlockChecker.this.judge.mayMeet(one, this.oneEvent)) {
					continue;
				}
				for (Comparand other : right) {
					if (meet.test(one, other)) {
						judge(one, other);
					}
				}
			}
		}

		/** Contradictions that are explained are none. */
		private void drop(Predicate<Counterparts.Compared> explained) {
			this.compared.removeIf((pair) -> pair.relation().label().isContradiction() && explained.test(pair));
		}

		/** Nobody needs to be told again what became of a figure. */
		private void dropUpdates(Predicate<Counterparts.Compared> told) {
			this.compared.removeIf((pair) -> pair.relation().label() == Label.UPDATE && told.test(pair));
		}

		/** The claim with the lesser id is the left one, whichever page it is on. */
		private void judge(Comparand one, Comparand other) {
			boolean ordered = one.claim().id().compareTo(other.claim().id()) < 0;
			Comparand a = ordered ? one : other;
			Comparand b = ordered ? other : one;
			this.count++;
			if (BlockChecker.this.judge.judge(a, b, this.oneEvent) instanceof Verdict.Judged judged) {
				this.compared.add(new Counterparts.Compared(a, b, relation(a.claim(), b.claim(), judged)));
			}
		}

	}

}
