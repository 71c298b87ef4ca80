package org.crosscheck.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.crosscheck.claim.NumericClaim;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoreMigrationTests {

	private static final String BATCH_COLUMNS = "SELECT LOWER(table_name) || '.' || LOWER(column_name), is_nullable"
			+ " FROM information_schema.columns WHERE LOWER(table_name) LIKE 'batch_%' AND LOWER(table_name) NOT LIKE '%_seq'"
			+ " AND LOWER(table_schema) = LOWER(CURRENT_SCHEMA)";

	private final TestDatabase kind;

	private final DataSource database;

	private final JdbcTemplate jdbc;

	private final StoreMigration migration;

	private final Flyway flyway;

	StoreMigrationTests(TestDatabase kind) {
		this.kind = kind;
		this.database = kind.empty();
		this.jdbc = new JdbcTemplate(this.database);
		this.migration = new StoreMigration(Database.of(this.database));
		this.flyway = this.migration.flyway(this.database);
	}

	@BeforeEach
	void firstStart() {
		this.migration.migrate(this.flyway);
	}

	@Test
	void aSecondStartFindsEverythingThere() {
		this.jdbc.update("INSERT INTO article_rows VALUES ('a', '2026-11-22', '{}')");
		this.migration.migrate(this.flyway);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM article_rows", Integer.class)).isEqualTo(1);
	}

	@Test
	void aMigrationThatStoresHaveBehindThemIsNeverChanged() {
		Map<String, Integer> checksums = new TreeMap<>();
		for (MigrationInfo one : Arrays.asList(this.flyway.info().applied())) {
			checksums.put(one.getScript(), one.getChecksum());
		}
		assertThat(checksums).containsAllEntriesOf(Map.of("V1__nightly_tables.sql", 1645150781, "V2__reviews.sql",
				-546054145, "V3__night_counts.sql", 848106039, "V4__batch_metadata.sql", 1331212800, "V5__workers.sql",
				-974600739, "V6__packed_claims_and_kept_results.sql", 1180397364, "V7__kept_rows_and_findings.sql",
				441467468));
	}

	@Test
	void tablesOfALaterVersionAreNotTouched() {
		this.jdbc.update("INSERT INTO \"flyway_schema_history\" VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
				+ " 'sa', NOW(), 1, TRUE)");
		assertThatExceptionOfType(NewerStoreException.class).isThrownBy(() -> this.migration.migrate(this.flyway))
			.withMessageContaining("version 99");
	}

	@Test
	void theTablesOfSpringBatchAreThoseOfItsOwnScript() {
		DataSource other = this.kind.empty();
		batchTables(other);
		assertThat(columns(this.database)).isEqualTo(columns(other)).hasSizeGreaterThan(30);
	}

	@Test
	void aStoreWhoseBatchTablesSpringBootHasMadeIsKept() {
		DataSource old = this.kind.empty();
		Flyway.configure().dataSource(old).target("3").load().migrate();
		batchTables(old);
		JdbcTemplate inOld = new JdbcTemplate(old);
		inOld.update("INSERT INTO batch_job_instance VALUES (7, 0, 'crosscheck', 'key')");
		inOld.update("INSERT INTO night VALUES ('2026-11-21', DATE '2026-11-21', 1, '/in', DATE '2026-10-21', 1, NULL,"
				+ " TRUE, NULL)");
		this.migration.migrate(this.migration.flyway(old));
		assertThat(inOld.queryForList("SELECT job_instance_id FROM batch_job_instance", Integer.class))
			.containsExactly(7);
		assertThat(inOld.queryForList("SELECT run_name FROM night", String.class)).containsExactly("2026-11-21");
		assertThat(columns(old)).isEqualTo(columns(this.database));
	}

	@Test
	void claimsThatAreKeptAsTextAreReadAndAnUnfinishedPlanIsMadeAnew() {
		DataSource old = this.kind.empty();
		Flyway.configure().dataSource(old).placeholders(Database.of(old).placeholders()).target("5").load().migrate();
		JdbcTemplate inOld = new JdbcTemplate(old);
		List<NumericClaim> claims = List.of(Samples.claim("a", 1), Samples.claim("a", 2));
		inOld.update("INSERT INTO claim_page VALUES ('a', 0, 'a', 2, 0, ?)", Json.write(claims));
		inOld.update("INSERT INTO night VALUES ('2026-11-22', DATE '2026-11-22', 1, '/in', DATE '2026-10-22', 1, 2,"
				+ " FALSE, NULL)");
		inOld.update("INSERT INTO block VALUES ('2026-11-22', 0, 0, 0, 'a', 0, TRUE, '[]', 2, 0, 1, 1, 0, TRUE)");
		this.migration.migrate(this.migration.flyway(old));
		assertThat(new ClaimTable(inOld).ofArticles(List.of("a"))).isEqualTo(claims);
		assertThat(new NightTable(inOld).plannedClaims("2026-11-22")).isEmpty();
		assertThat(inOld.queryForObject("SELECT COUNT(*) FROM block", Integer.class)).isZero();
	}

	private void batchTables(DataSource source) {
		new ResourceDatabasePopulator(
				new ClassPathResource("org/springframework/batch/core/schema-" + this.kind.script() + ".sql"))
			.execute(source);
	}

	private static Map<String, String> columns(DataSource source) {
		Map<String, String> columns = new TreeMap<>();
		new JdbcTemplate(source).query(BATCH_COLUMNS, (row) -> {
			columns.put(row.getString(1), row.getString(2));
		});
		return columns;
	}

}
