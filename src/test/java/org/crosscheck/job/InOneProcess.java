package org.crosscheck.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crosscheck.Crosscheck;
import org.crosscheck.job.storage.HeldStore;
import org.crosscheck.job.storage.StoreLocation;
import org.crosscheck.store.TestDatabase;

/** The program run within the test, with a folder for its input and outputs. */
final class InOneProcess {

	private final Path folder;

	private final Class<?> application;

	private final TestDatabase database;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	InOneProcess(Path folder) {
		this(folder, Crosscheck.class, TestDatabase.HSQLDB);
	}

	InOneProcess(Path folder, Class<?> application, TestDatabase database) {
		this.folder = folder;
		this.application = application;
		this.database = database;
	}

	/** Runs it; {@code $} in an argument stands for the folder. */
	int run(String... args) {
		List<String> all = new ArrayList<>();
		for (String arg : args) {
			all.add(arg.replace("$", this.folder.toString()));
			if (arg.startsWith("--output=$/")) {
				all.addAll(this.database.arguments(this.folder.resolve(arg.substring("--output=$/".length()))));
			}
		}
		this.said.reset();
		try (PrintStream out = new PrintStream(this.said, true, StandardCharsets.UTF_8)) {
			return new Launcher(this.application, out, out).run(all.toArray(String[]::new));
		}
	}

	/** What the last run printed. */
	String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	/** Where a run with an output has its store. */
	StoreLocation location(String output) {
		List<String> args = new ArrayList<>(this.database.arguments(this.folder.resolve(output)));
		args.add("--output=" + this.folder.resolve(output));
		args.add("--purge");
		return OptionReader.read(args.toArray(String[]::new)).store();
	}

	/** Runs statements on a store that no run holds and leaves it sealed. */
	List<String> sql(String output, String... statements) throws SQLException, IOException {
		List<String> values = new ArrayList<>();
		StoreLocation location = location(output);
		Map<String, Object> properties = location.properties();
		try (HeldStore store = location.hold()) {
			store.prepare(false);
			try (Connection connection = DriverManager.getConnection(
					String.valueOf(properties.get("spring.datasource.url")),
					String.valueOf(properties.get("spring.datasource.username")),
					String.valueOf(properties.get("spring.datasource.password")));
					Statement statement = connection.createStatement()) {
				run(statement, values, statements);
			}
			store.closed();
		}
		return values;
	}

	private static void run(Statement statement, List<String> values, String... statements) throws SQLException {
		for (String one : statements) {
			if (statement.execute(one)) {
				try (ResultSet rows = statement.getResultSet()) {
					while (rows.next()) {
						values.add(rows.getString(1));
					}
				}
			}
		}
	}

	/** The reports of a run but for those that tell times, by their names. */
	Map<String, String> reports(String output, String run) throws IOException {
		Map<String, String> reports = new TreeMap<>();
		try (Stream<Path> files = Files.list(this.folder.resolve(output).resolve("runs").resolve(run))) {
			for (Path file : files.toList()) {
				String name = String.valueOf(file.getFileName());
				if (!name.startsWith("summary")) {
					reports.put(name, Files.readString(file));
				}
			}
		}
		return reports;
	}

	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

}
