package org.crosscheck.job;

import java.nio.file.Path;

import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PurgeTests {

	private static final String TEXT = "Bakers in Lowmark said on Monday that %s ovens were cold.\n";

	@ParameterizedTest
	@EnumSource(TestDatabase.class)
	void whatIsOlderThanTheHistoryIsDeletedAndVerdictsOnlyWhenAskedFor(TestDatabase database, @TempDir Path folder)
			throws Exception {
		Newsstand stand = new Newsstand(folder, database);
		stand.put("old", "The Loaf", "2025-01-06", TEXT.formatted("14"));
		stand.put("still-there", "The Crust", "2025-01-06", TEXT.formatted("31"));
		stand.night("2025-01-07");
		stand.remove("old");
		stand.review("all.csv", "finding_id,verdict\n5be1c0ffee000001,later\n");
		stand.night("2025-01-08");
		stand.night("2026-11-22");
		assertThat(stand.run("2026-11-22", "--purge")).describedAs(stand.said()).isZero();
		assertThat(stand.said()).contains("2 reports deleted", "1 articles deleted", "2 runs deleted",
				"Everything since 2025-11-22 is kept, and every verdict.");
		assertThat(InOneProcess.names(stand.output().resolve("runs"))).containsExactly("2026-11-22");
		assertThat(rows(stand, "night", "manifest", "article", "batch_job_instance", "review")).isEqualTo("1 1 1 1 1");
		stand.night("2026-11-23");
		assertThat(stand.rows("articles.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("state", "UNCHANGED"));
	}

	private static String rows(Newsstand stand, String... tables) throws Exception {
		StringBuilder counts = new StringBuilder();
		for (String table : tables) {
			counts.append(stand.program().sql("out", "SELECT COUNT(*) FROM " + table).get(0)).append(' ');
		}
		return counts.toString().strip();
	}

}
