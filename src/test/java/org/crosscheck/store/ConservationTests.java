package org.crosscheck.store;

import java.util.List;

import org.crosscheck.check.BlockResult;
import org.crosscheck.store.ResultTable.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConservationTests {

	private final TestStore store = new TestStore();

	private Night night = new Night("", Samples.DAY, 1, "", Samples.DAY, 1);

	@BeforeEach
	void completeNight() {
		this.night = this.store.stageAndExtract(List.of(Samples.extracted("a", 2, List.of("k")),
				Samples.extracted("b", 1, List.of("k")), new Extracted.Failed(Samples.article("c"), "cannot be read")));
		this.store.blocks.plan(this.night, 2000);
		for (int part = 0; part < this.night.partitions(); part++) {
			this.store.results.replace(this.night.run(),
					this.store.blocks.undone(this.night.run(), part)
						.stream()
						.map((block) -> new Checked(block, new BlockResult(List.of(), List.of(), 0)))
						.toList());
		}
	}

	@Test
	void aCompleteNightHasNoFault() {
		assertThat(this.store.conservation.faults(this.night)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UPDATE manifest SET processed = FALSE WHERE article_id = 'a'     | 1 articles were not read for claims
			DELETE FROM claim WHERE claim_id = 'a:1'                         | Article a has 1 claims in the store
			UPDATE block SET done = FALSE WHERE block_key = 'k'              | 1 blocks were not compared
			UPDATE block SET pairs_compared = 99 WHERE block_key = 'k'       | 1 blocks were not compared
			UPDATE profile SET compared = 5 WHERE article_id = 'b'           | planned for 3 claims, but there are 7
			INSERT INTO relation VALUES ('2026-11-22', 0, 0, '{}')           | 0 results, but 1 are in the store
			""")
	void whatIsLostOrDoubledIsAFault(String damage, String fault) {
		this.store.jdbc.update(damage);
		assertThat(this.store.conservation.faults(this.night)).singleElement().asString().contains(fault);
	}

}
