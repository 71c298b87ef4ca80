package org.crosscheck.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One party answers to the number of another with a number alone (semantics.md section 3,
 * DISPUTED).
 */
class AnsweredFigureTests {

	@ParameterizedTest
	@ValueSource(strings = { "The union said 45,000 people took part. Police put the number at 18,000.",
			"The union said 45,000 people took part. The police counted 18,000.",
			"The union said 45,000 people took part; city hall spoke of 18,000.",
			"The union said that 94% of drivers had stayed away. Norvik said 61% had.",
			"President Ada Lund said 55,000 soldiers had been killed. A research centre in Tarnby thinks it is 100,000 to 140,000.",
			"On Monday, 47 trucks crossed at the checkpoint, the UN office said. The army put the number at 112.",
			"The health ministry says 600 homes burned. The opposition's Per Lund claims 900.",
			"Hackers took the records of 2.3 million patients, Norvik said. The gang claims 6.8 million." })
	void theyDisputeOneThing(String text) {
		assertThat(new InMemoryNight().told("one", text).contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(Kind.DISPUTED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The union said 45,000 people took part. Police said 18,000 were women.",
			"Norvik said it employs 4,000 people. Dunmore said it had 300.",
			"Norvik expects to hire 400 workers. Dunmore expects 300.",
			"Norvik said its 40 ships were in port. Dunmore counted 30.",
			"The union said 45,000 people took part. In May, the police counted 18,000.",
			"The union said 45,000 people took part in 60 towns. The union spoke of 18,000.",
			"The union said 45,000 people took part and 60 buses came. The police counted 18.",
			"The union said 45,000 people took part. It rained. The police counted 18.",
			"The union said 45,000 people took part. The police said 12 of them were drunk.",
			"The union said 45,000 people took part. About 45,000, the police said.",
			"Police said a man shot five people. \"I heard about 17, 21 shots,\" said neighbour Ida Berg.",
			"The union said 45,000 people took part. Mayor Per Lund, 52, said it was a shame." })
	void whatTellsOfSomethingElseDoesNot(String text) {
		assertThat(new InMemoryNight().told("one", text).contradictions()).isEmpty();
	}

}
