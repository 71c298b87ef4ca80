package org.crosscheck.store;

import java.util.List;

import org.crosscheck.check.BlockResult;
import org.crosscheck.store.ResultTable.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConservationTests {

	private final TestStore store;

	private Night night = new Night("", Samples.DAY, 1, "", Samples.DAY, 1);

	ConservationTests(TestDatabase database) {
		this.store = new TestStore(database);
	}

	@BeforeEach
	void completeNight() {
		this.night = this.store.stageAndExtract(List.of(Samples.extracted("a", 2, List.of("k")),
				Samples.extracted("b", 1, List.of("k")), new Extracted.Failed(Samples.article("c"), "cannot be read")));
		this.store.blocks.plan(this.night, 2000, 30, "v");
		for (int part = 0; part < this.night.partitions(); part++) {
			this.store.results.replace(this.night.run(),
					this.store.blocks.undone(this.night.run(), part, -1, 100)
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
	@CsvSource(delimiter = '|',
			textBlock = """
					UPDATE manifest SET processed = FALSE WHERE article_id = 'a'     | 1 articles were not read for claims
					DELETE FROM claim_page WHERE article_id = 'a'                    | Article a has 0 claims in the store
					UPDATE claim_page SET claims = 0 WHERE article_id = 'b'          | Article b has 0 claims in the store
					UPDATE claim_page SET packed = NULL WHERE article_id = 'b'      | The claims of article b are damaged
					UPDATE manifest SET claims = 3 WHERE article_id = 'a'            | Article a has 2 claims in the store
					DELETE FROM block WHERE article_id = 'b'                         | 3 claims, but the blocks hold 2
					UPDATE block SET done = FALSE WHERE article_id = 'b'             | 1 blocks were not compared
					UPDATE block SET pairs_compared = 99 WHERE article_id = 'a'      | 1 blocks were not compared
					UPDATE block SET results = 2 WHERE article_id = 'a'              | came to 2 results, but 0 are in the store
					UPDATE profile SET compared = 5 WHERE article_id = 'b'           | planned for 3 claims, but there are 7
					INSERT INTO block_result SELECT block_key, 0, 1, '{}' FROM block WHERE block_no = 0 | 0 results, but 1 are in the store
					""")
	void whatIsLostOrDoubledIsAFault(String damage, String fault) {
		this.store.jdbc.update(damage);
		assertThat(this.store.conservation.faults(this.night)).singleElement().asString().contains(fault);
	}

	@Test
	void articlesWhoseClaimsAreLostOrDamagedAreReadAgain() {
		this.store.jdbc.update("DELETE FROM claim_page WHERE article_id = 'a'");
		this.store.jdbc.update("UPDATE claim_page SET packed = NULL WHERE article_id = 'b'");
		assertThat(this.store.conservation.reopen(this.night.run())).isEqualTo(2);
		assertThat(this.store.manifest.progress(this.night.run()).processed()).isEqualTo(1);
	}

}
