package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DamagedStoreTests {

	private static final String[] NIGHT = { "--input=$/in", "--output=$/out", "--run.date=2026-11-22" };

	@TempDir
	Path folder = Path.of("");

	private InOneProcess program = new InOneProcess(this.folder);

	@BeforeEach
	void oneNight() throws IOException {
		this.program = new InOneProcess(this.folder);
		Files.createDirectories(this.folder.resolve("in"));
		Files.writeString(this.folder.resolve("in/a.txt"), "Ferry sinks\n\nAt least 12 people died, police said.\n");
		assertThat(this.program.run(NIGHT)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "crosscheck.data, CHANGED, true", "crosscheck.script, SHORTENED, true", "crosscheck.data, GONE, true",
			"crosscheck.script, CHANGED, false", "crosscheck.script, GONE, false",
			"crosscheck.data, SHORTENED, false" })
	void isSetAsideAndNothingIsLost(String file, Damage damage, boolean sealed) throws IOException {
		Path store = this.folder.resolve("out/store");
		damage.doTo(store.resolve(file));
		if (!sealed) {
			Files.delete(store.resolve(".seal"));
		}
		List<String> damaged = InOneProcess.names(store).stream().filter((name) -> !name.equals(".lock")).toList();
		String report = Files.readString(this.folder.resolve("out/latest/claims.csv"));
		assertThat(this.program.run(NIGHT)).isEqualTo(5);
		assertThat(this.program.said()).contains("is damaged", "It was moved to", "Put a backup in its place")
			.doesNotContain("\tat ");
		List<String> aside = InOneProcess.names(store).stream().filter((name) -> name.startsWith("damaged-")).toList();
		assertThat(aside).hasSize(1);
		assertThat(InOneProcess.names(store.resolve(aside.get(0)))).containsAll(damaged);
		assertThat(Files.readString(this.folder.resolve("out/latest/claims.csv"))).isEqualTo(report);
		assertThat(this.program.run(NIGHT)).isZero();
		assertThat(InOneProcess.names(this.folder.resolve("out/runs"))).containsExactly("2026-11-22", "2026-11-22-2");
	}

	@Test
	void aBackupTakesItsPlace() throws IOException {
		Path store = this.folder.resolve("out/store");
		Path backup = Files.createDirectory(this.folder.resolve("backup"));
		for (String name : InOneProcess.names(store)) {
			Files.copy(store.resolve(name), backup.resolve(name));
		}
		Damage.CHANGED.doTo(store.resolve("crosscheck.data"));
		assertThat(this.program.run(NIGHT)).isEqualTo(5);
		for (String name : InOneProcess.names(backup)) {
			Files.deleteIfExists(store.resolve(name));
			Files.copy(backup.resolve(name), store.resolve(name));
		}
		assertThat(this.program.run(NIGHT)).isZero();
		assertThat(Files.readString(this.folder.resolve("out/latest/articles.csv"))).contains("UNCHANGED");
	}

	@Test
	void aStoreOfALaterVersionIsLeftAsItIs() throws IOException, SQLException {
		this.program.sql("out",
				"INSERT INTO \"flyway_schema_history\" VALUES (99, '99', 'later', 'SQL', 'V99__later.sql',"
						+ " 1, 'sa', NOW(), 1, TRUE)");
		assertThat(this.program.run(NIGHT)).isEqualTo(64);
		assertThat(this.program.said()).contains("later version of Crosscheck", "version 99").doesNotContain("\tat ");
		assertThat(InOneProcess.names(this.folder.resolve("out/runs"))).containsExactly("2026-11-22");
	}

	/** What can happen to a file. */
	enum Damage {

		CHANGED, SHORTENED, EMPTY, GONE;

		void doTo(Path file) throws IOException {
			byte[] bytes = Files.readAllBytes(file);
			switch (this) {
				case CHANGED -> {
					for (int at = 100; at < Math.min(bytes.length, 40_000); at++) {
						bytes[at] ^= 0x55;
					}
					Files.write(file, bytes);
				}
				case SHORTENED -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
				case EMPTY -> Files.write(file, new byte[0]);
				case GONE -> Files.delete(file);
			}
		}

	}

}
