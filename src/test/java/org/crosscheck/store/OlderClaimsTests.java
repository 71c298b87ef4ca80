package org.crosscheck.store;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles of an earlier version whose files are gone. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OlderClaimsTests {

	private final TestStore store;

	private final Night night;

	OlderClaimsTests(TestDatabase database) {
		this.store = new TestStore(database);
		this.night = this.store
			.stageAndExtract(List.of(Samples.extracted("a", 1, List.of("k")), Samples.extracted("b", 1, List.of("k"))));
		this.store.jdbc.update("UPDATE profile SET extractor = 'earlier'");
	}

	@Test
	void whatCanBeReadStaysInTheComparison() {
		assertThat(older().drop(this.night, "now")).isZero();
		assertThat(compared()).containsExactly("a", "b");
	}

	@Test
	void whatCannotBeReadIsLeftOutOfIt() {
		this.store.jdbc.update("UPDATE profile SET payload = '{\"article\":\"\"}' WHERE article_id = 'a'");
		assertThat(older().drop(this.night, "now")).isOne();
		assertThat(compared()).containsExactly("b");
		this.store.blocks.plan(this.night, 2000, 30, "now");
	}

	@Test
	void whatThisVersionWroteIsNotAskedFor() {
		this.store.jdbc.update("UPDATE profile SET payload = '' WHERE article_id = 'a'");
		assertThat(older().drop(this.night, "earlier")).isZero();
	}

	private OlderClaims older() {
		return new OlderClaims(this.store.jdbc, this.store.claims);
	}

	private List<String> compared() {
		return this.store.jdbc.query("SELECT article_id FROM profile WHERE compared > 0 ORDER BY article_id",
				(row, n) -> row.getString(1));
	}

}
