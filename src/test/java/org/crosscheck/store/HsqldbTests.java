package org.crosscheck.store;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A death in the middle of a migration, of which only HSQLDB leaves something. */
class HsqldbTests {

	private final DataSource database = TestDatabase.HSQLDB.empty();

	private final JdbcTemplate jdbc = new JdbcTemplate(this.database);

	private final StoreMigration migration = new StoreMigration(Database.of(this.database));

	private final Flyway flyway = this.migration.flyway(this.database);

	@BeforeEach
	void firstStart() {
		this.migration.migrate(this.flyway);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE FROM \"flyway_schema_history\"",
			"UPDATE \"flyway_schema_history\" SET \"success\" = FALSE" })
	void aFirstStartThatDiedWhileItMadeTheTablesIsMadeUpFor(String left) {
		this.jdbc.update(left);
		this.jdbc.update("DROP TABLE group_outcome");
		this.migration.migrate(this.flyway);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM group_outcome", Integer.class)).isZero();
	}

	@Test
	void anUpgradeThatDiedHalfWayIsMadeUpForAndLosesNoReview() {
		this.jdbc.update("INSERT INTO review VALUES (1, 'f1', 'LATER', '', '', NULL, 'a.csv', 2, '2026-11-22', TRUE)");
		this.jdbc.update("DELETE FROM \"flyway_schema_history\" WHERE \"installed_rank\" > 1");
		this.jdbc.update("DROP TABLE review_line");
		this.jdbc.update("DROP TABLE batch_job_instance_seq");
		this.migration.migrate(this.flyway);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM review_line", Integer.class)).isZero();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM batch_job_instance_seq", Integer.class)).isZero();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM review", Integer.class)).isEqualTo(1);
	}

}
