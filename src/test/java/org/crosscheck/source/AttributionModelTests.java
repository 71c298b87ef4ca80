package org.crosscheck.source;

import java.util.List;
import java.util.Map;

import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AttributionModelTests {

	private final AttributionModel model = new AttributionModel(Map.of("own", 1.0, "good", 2.0, "bad", -2.0));

	private static Candidate candidate(boolean ruled, String... features) {
		Span cue = new Span(0, 4);
		return new Candidate(cue, null, ruled ? new Voice(cue, null, null, cue, Statement.Kind.SPEECH) : null,
				Features.of(features));
	}

	@Test
	void nobodySaysANumberWithoutCandidates() {
		AttributionModel.Verdict verdict = this.model.weigh(Features.of("own"), List.of());
		assertThat(verdict.isSaid()).isFalse();
		assertThat(verdict.best()).isNull();
		assertThat(verdict.probability()).isZero();
	}

	@Test
	void theLikeliestCandidateIsTheSource() {
		Candidate good = candidate(false, "good", "unknown");
		AttributionModel.Verdict verdict = this.model.weigh(Features.of("own"), List.of(candidate(false, "bad"), good));
		assertThat(verdict.best()).isSameAs(good);
		assertThat(verdict.isSaid()).isTrue();
	}

	@Test
	void probabilitiesOfAllCandidatesAddUp() {
		AttributionModel.Verdict verdict = this.model.weigh(Features.of(),
				List.of(candidate(false), candidate(false), candidate(false)));
		assertThat(verdict.probability()).isCloseTo(0.75, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "true, true", "false, false" })
	void aStatementOfTheRulesNeedsLess(boolean ruled, boolean said) {
		AttributionModel tilted = new AttributionModel(Map.of("own", 0.2));
		assertThat(tilted.weigh(Features.of("own"), List.of(candidate(ruled))).isSaid()).isEqualTo(said);
	}

	@Test
	void theWeightsInTheJarKnowAReportingVerb() {
		AttributionModel loaded = AttributionModel.load();
		assertThat(loaded.score(Features.of("speaker=survey"))).isPositive();
		assertThat(loaded.score(Features.of("no rule"))).isNegative();
	}

	@ParameterizedTest
	@CsvSource({ "say|before, 2", "say before, 2", "say|before|no, 0", "say|befor, 0", "say|, 0", "|say before, 0",
			"a much longer name than any that was learnt, 0" })
	void aFeatureIsFoundByThePartsOfItsName(String parts, double weight) {
		Features features = new Features();
		features.add(parts.split("\\|", -1));
		assertThat(new AttributionModel(Map.of("say before", 2.0, "say", 1.0)).score(features)).isEqualTo(weight);
		assertThat(features.names()).containsExactly(parts.replace('|', ' '));
	}

	@Test
	void featuresAreKeptHoweverManyThereAre() {
		Features features = new Features();
		for (int i = 0; i < 500; i++) {
			features.add("good", "one");
		}
		assertThat(new AttributionModel(Map.of("good one", 0.5)).score(features)).isEqualTo(250);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "2, 2", "3, 4", "8, 8", "9, 16", "17, more" })
	void sizesFallIntoFewSteps(int size, String step) {
		assertThat(Buckets.of(size)).isEqualTo(step);
	}

	@ParameterizedTest
	@CsvSource({ "said, VBD, say, say", "opposes, VBZ, oppose, attitude", "plans, NNS, plans, purpose noun",
			"confident, JJ, confident, mind adjective", "walked, VBD, '', other", "Said, NNP, '', other" })
	void wordsAreKnownByTheirPartOfSpeech(String word, String tag, String lemma, String kind) {
		CueWords.Cue cue = new CueWords().of(word, tag);
		assertThat(cue.kind()).isEqualTo(kind);
		assertThat(cue.lemma()).isEqualTo(lemma.equals("plans") ? "plan" : lemma);
	}

}
