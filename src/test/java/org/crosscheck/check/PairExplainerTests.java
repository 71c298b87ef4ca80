package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a pair of claims agrees with what a run makes of them. */
class PairExplainerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					30 | At least 12 people were killed when a ferry sank off Port Lunda on Monday, harbour police said. | At least 15 people were killed when the ferry sank off Port Lunda on Monday, the coast guard said. | they are held against each other
					30 | The tram was running at 30 km/h when it left the rails at Kolm. | Inspector Ada Brenn said that the tram was running at 55 km/h. | they are not held against each other: the articles share nothing they could be found by
					0  | At least 12 people were killed when a ferry sank off Port Lunda on Monday, harbour police said. | At least 12 people were killed when the ferry sank off Port Lunda on Monday, the coast guard said. | lie more than 0 days apart
					""")
	void anExplanationEndsWithWhatARunDoesWithThePair(int days, String one, String other, String end) {
		List<ClaimInContext> claims = new InMemoryNight().article("Kurier", "2026-03-03", "Ferry", one)
			.article("Bote", "2026-03-04", "Ferry", other)
			.comparands()
			.stream()
			.map(Comparand::context)
			.filter((context) -> context.claim().value().date() == null)
			.toList();
		List<String> lines = new PairExplainer(days).explain(claims.get(0), claims.get(1),
				claims.stream().map(ClaimInContext::claim).toList());
		assertThat(lines.get(lines.size() - 1)).startsWith("in a run: ").contains(end);
	}

}
