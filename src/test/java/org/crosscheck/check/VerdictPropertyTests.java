package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Value;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** What no verdict may depend on. */
class VerdictPropertyTests {

	private static final InMemoryNight NIGHT = new InMemoryNight()
		.article("Nordposten", "2026-10-20", "Ferry sinks off Lunda",
				"A ferry sank off Lunda on Monday and 12 people died, police chief Ane Holm said. "
						+ "At least 30 passengers were injured when the ferry hit a reef off Lunda.")
		.article("Kystavisa", "2026-10-20", "Ferry disaster off Lunda kills 19",
				"A ferry hit a reef and sank off Lunda on Monday. The disaster killed 19 people, mayor Ole Berg said. "
						+ "More than 30 passengers were injured.")
		.article("Fjordbladet", "2026-10-20", "Rescuers search off Lunda",
				"The ferry that sank off Lunda on Monday had 80 passengers aboard, the owner said. "
						+ "Rescuers said that 12 people died when the ferry hit the reef.")
		.article("Nordposten", "2026-10-21", "Lunda ferry toll rises",
				"The death toll of the ferry that sank off Lunda on Monday has risen to 21, police chief Ane Holm said.");

	private static final List<Comparand> CLAIMS = NIGHT.comparands();

	private final PairJudge judge = new PairJudge(new SameEvent());

	@Provide
	Arbitrary<List<Integer>> orders() {
		return Arbitraries.shuffle(0, 1, 2, 3);
	}

	@Provide
	Arbitrary<Comparand> claims() {
		return Arbitraries.of(CLAIMS);
	}

	@Property(tries = 12)
	void findingsDoNotDependOnTheOrderOfArticles(@ForAll("orders") List<Integer> order) {
		assertThat(NIGHT.findings()).anyMatch((finding) -> finding.label().isContradiction());
		assertThat(NIGHT.ordered(order).findings()).containsExactlyInAnyOrderElementsOf(NIGHT.findings());
	}

	@Property(tries = 6)
	void copiesOfAnArticleAreNoOriginsOfTheirOwn(@ForAll @IntRange(min = 0, max = 3) int article,
			@ForAll @IntRange(min = 1, max = 3) int copies) {
		assertThat(origins(NIGHT.withCopies(article, copies))).isEqualTo(origins(NIGHT));
	}

	private static List<String> origins(InMemoryNight night) {
		List<String> origins = new ArrayList<>();
		for (Finding finding : night.contradictions()) {
			finding.sides()
				.forEach((side) -> origins.add(side.low() + " to " + side.high() + ": " + side.independentOrigins()));
		}
		return origins.stream().sorted().toList();
	}

	@Property
	void swappingTheSidesChangesNoVerdict(@ForAll("claims") Comparand a, @ForAll("claims") Comparand b) {
		assertThat(this.judge.judge(b, a, 0.9)).isEqualTo(this.judge.judge(a, b, 0.9));
	}

	@Property
	void scalingBothValuesAndTheirUnitChangesNoVerdict(@ForAll("claims") Comparand a, @ForAll("claims") Comparand b,
			@ForAll @IntRange(min = -8, max = 8) int power) {
		double by = Math.scalb(1.0, power);
		assertThat(this.judge.judge(scaled(a, by), scaled(b, by), 0.9)).isEqualTo(this.judge.judge(a, b, 0.9));
	}

	@Property
	void wideningAnIntervalCreatesNoContradiction(@ForAll("claims") Comparand a, @ForAll("claims") Comparand b,
			@ForAll @DoubleRange(min = 0, max = 40) double by) {
		assertThat(isContradiction(widened(a, by), b)).matches((wide) -> !wide || isContradiction(a, b));
	}

	private boolean isContradiction(Comparand a, Comparand b) {
		return this.judge.judge(a, b, 0.9) instanceof Verdict.Judged judged && judged.label().isContradiction();
	}

	/** The same quantity counted in another unit. */
	private static Comparand scaled(Comparand claim, double by) {
		Value value = claim.claim().value();
		Unit unit = value.unit();
		Unit other = new Unit(unit.name(), unit.dimension(), unit.base(), unit.factor() / by, unit.offset(),
				unit.currency());
		return with(claim, new Value(value.low() * by, value.high() * by, value.bound(), value.strict().times(by),
				value.plausible().times(by), other, value.trend(), value.date(), value.conversion()));
	}

	private static Comparand widened(Comparand claim, double by) {
		Value value = claim.claim().value();
		return with(claim, new Value(value.low(), value.high(), value.bound(), wider(value.strict(), by),
				wider(value.plausible(), by), value.unit(), value.trend(), value.date(), value.conversion()));
	}

	private static Interval wider(Interval interval, double by) {
		return new Interval(interval.low() - by, interval.lowOpen(), interval.high() + by, interval.highOpen());
	}

	private static Comparand with(Comparand old, Value value) {
		NumericClaim claim = old.claim();
		NumericClaim changed = new NumericClaim(claim.id(), claim.articleId(), claim.place(), value, claim.counted(),
				claim.subject(), claim.measure(), claim.stage(), claim.asOf(), claim.scope(), claim.attribution(),
				claim.skip());
		return new Comparand(new ClaimInContext(changed, old.context().article()),
				value.unit().toBase(value.plausible()), value.unit().toBase(value.strict()), old.names(), old.people(),
				old.words(), old.predicate(), old.sentence(), old.ofOneDay(), old.assailant(), old.sole(),
				old.attribute(), old.fact(), old.party(), old.tellings());
	}

}
