package org.crosscheck.store;

import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreMigrationTests {

	private final DriverManagerDataSource database = new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID(),
			"sa", "");

	private final JdbcTemplate jdbc = new JdbcTemplate(this.database);

	private final StoreMigration migration = new StoreMigration(Database.of(this.database), true);

	private final Flyway flyway = this.migration.flyway(this.database);

	@BeforeEach
	void firstStart() {
		this.migration.migrate(this.flyway);
	}

	@Test
	void aSecondStartFindsEverythingThere() {
		this.jdbc.update("INSERT INTO corroboration VALUES ('2026-11-22', 0, '{}')");
		this.migration.migrate(this.flyway);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM corroboration", Integer.class)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE FROM \"flyway_schema_history\"",
			"UPDATE \"flyway_schema_history\" SET \"success\" = FALSE" })
	void aFirstStartThatDiedWhileItMadeTheTablesIsMadeUpFor(String left) {
		this.jdbc.update(left);
		this.jdbc.update("DROP TABLE corroboration");
		this.migration.migrate(this.flyway);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM corroboration", Integer.class)).isZero();
	}

	@Test
	void anUpgradeThatDiedHalfWayIsMadeUpForAndLosesNoReview() {
		this.jdbc.update("INSERT INTO review VALUES (1, 'f1', 'LATER', '', '', NULL, 'a.csv', 2, '2026-11-22', TRUE)");
		this.jdbc.update("DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('2', '3', '4')");
		this.jdbc.update("DROP TABLE review_line");
		this.migration.migrate(this.flyway);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM review_line", Integer.class)).isZero();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM review", Integer.class)).isEqualTo(1);
	}

	@Test
	void tablesOfALaterVersionAreNotTouched() {
		this.jdbc.update("INSERT INTO \"flyway_schema_history\" VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
				+ " 'sa', NOW(), 1, TRUE)");
		assertThatExceptionOfType(NewerStoreException.class).isThrownBy(() -> this.migration.migrate(this.flyway))
			.withMessageContaining("version 99");
	}

}
