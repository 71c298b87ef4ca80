package org.crosscheck.job;

import java.util.List;

import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.check.Severity;
import org.crosscheck.history.FindingState;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.Review;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.history.Verdict;
import org.crosscheck.quantity.Bound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QualityGateTests {

	/**
	 * Four in the tables, of which two are new contradictions, and three that are not.
	 */
	private static final List<TrackedFinding> NIGHT = List.of(
			found(Label.CONTRADICTION, Severity.HIGH, FindingStatus.NEW, 0.9, null),
			found(Label.SELF_CONTRADICTION, Severity.LOW, FindingStatus.NEW, 0.9, null),
			found(Label.CONTRADICTION, Severity.HIGH, FindingStatus.PERSISTING, 0.9, Verdict.CONFIRMED),
			found(Label.WEAKLY_SOURCED, Severity.MEDIUM, FindingStatus.REOPENED, 0.9, null),
			found(Label.CONTRADICTION, Severity.HIGH, FindingStatus.NEW, 0.4, null),
			found(Label.CONTRADICTION, Severity.HIGH, FindingStatus.RESOLVED, 0.9, null),
			found(Label.CONTRADICTION, Severity.HIGH, FindingStatus.PERSISTING, 0.9, Verdict.DISMISSED));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			high>1                              | high>1 is exceeded: there are 2
			high>2                              |
			high>=2                             | high>=2 is exceeded: there are 2
			contradictions>=3                   | contradictions>=3 is exceeded: there are 3
			new.contradictions>2                |
			new.contradictions > 1              | new.contradictions > 1 is exceeded: there are 2
			new.high>0                          | new.high>0 is exceeded: there are 1
			SELF-CONTRADICTION>0                | SELF-CONTRADICTION>0 is exceeded: there are 1
			reopened.unsourced>0                | reopened.unsourced>0 is exceeded: there are 1
			differences>0                       |
			findings>3                          | findings>3 is exceeded: there are 4
			high>5,medium>0                     | medium>0 is exceeded: there are 1
			""")
	void aLimitIsExceededByWhatStandsInTheTables(String limits, @Nullable String sentence) {
		assertThat(QualityGate.parse(limits).exceeded(NIGHT))
			.isEqualTo((sentence != null) ? List.of(sentence) : List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			high                   | character 1: 'high' is no limit; write one as high>0
			high>0,                | character 8: '' is no limit
			high>0, low=3          | character 9: 'low=3' is no limit
			high>many              | character 1: 'high>many' is no limit
			high>0,hihg>1          | character 8: 'hihg' is not counted; there are high, medium, low, info, findings
			old.high>0             | character 1: 'old' is no status; there are new, persisting, changed, reopened
			resolved.high>0        | character 1: 'resolved' is no status
			high>-1                | character 1: 'high>-1' is no limit
			""")
	void whatIsNoLimitIsSaidWithItsPlaceAndWhatMayBeSaid(String limits, String sentence) {
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> QualityGate.parse(limits))
			.withMessageContaining(sentence)
			.withMessageStartingWith("--fail-on=" + limits);
	}

	private static TrackedFinding found(Label label, Severity severity, FindingStatus status, double confidence,
			@Nullable Verdict verdict) {
		Finding finding = new Finding("f", "f", label, null, severity, confidence, "boats", "Told.",
				List.of(new Position("c", 1, 1, Bound.EXACT, List.of(), 1, List.of("c"))));
		Review review = (verdict != null) ? new Review(1, verdict, "", "", FindingState.of(finding)) : null;
		return new TrackedFinding(finding, status, review);
	}

}
