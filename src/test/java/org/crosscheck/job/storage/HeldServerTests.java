package org.crosscheck.job.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.crosscheck.job.UsageException;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class HeldServerTests {

	private static final Duration ROUND = Duration.ofMillis(20);

	private final JdbcTemplate admin = TestDatabase.administrator();

	@Test
	void aStoreIsHeldUntilItIsClosedAndWhoHoldsItIsTold() {
		try (HeldServer held = HeldServer.hold(store("one"))) {
			held.prepare(true);
			HeldServer.hold(store("another")).close();
			assertThatExceptionOfType(StoreHeldException.class).isThrownBy(() -> HeldServer.hold(store("one")))
				.withMessageContaining("Another run, process " + ProcessHandle.current().pid())
				.withMessageContaining(" since 20")
				.withMessageContaining("; wait until it has ended, or name another store");
		}
		HeldServer.hold(store("one")).close();
	}

	@Test
	void aStoreThatIsNotThereIsBegunOnlyByARun() {
		try (HeldServer held = HeldServer.hold(store("nothing"))) {
			assertThatExceptionOfType(UsageException.class).isThrownBy(() -> held.prepare(false))
				.withMessageContaining("There is no store in jdbc:postgresql://");
		}
	}

	@Test
	@Timeout(60)
	void aSessionThatTheServerEndedIsReplaced() throws InterruptedException {
		CountDownLatch lost = new CountDownLatch(1);
		try (HeldServer held = HeldServer.hold(store("ended"), ROUND)) {
			held.watch(lost::countDown);
			List<Integer> before = sessions();
			endSessions();
			while (sessions().isEmpty() || sessions().equals(before)) {
				Thread.sleep(ROUND.toMillis());
			}
			assertThatExceptionOfType(StoreHeldException.class).isThrownBy(() -> HeldServer.hold(store("ended")));
			assertThatNoException().isThrownBy(held::requireHeld);
		}
		assertThat(lost.getCount()).isEqualTo(1);
	}

	@Test
	void aStoreThatAnotherRunGotAtIsLost() throws InterruptedException {
		CountDownLatch lost = new CountDownLatch(1);
		try (HeldServer held = HeldServer.hold(store("lost"), ROUND)) {
			endSessions();
			try (HeldServer other = HeldServer.hold(store("lost"))) {
				held.watch(lost::countDown);
				assertThat(lost.await(30, TimeUnit.SECONDS)).isTrue();
				other.requireHeld();
				assertThatExceptionOfType(UnusableStoreException.class).isThrownBy(held::requireHeld)
					.withMessageContaining("another run came first. Another run, process ");
			}
		}
	}

	@Test
	void aServerThatIsBackIsHeldAgainUnlessAnotherRunWasFirst() {
		try (HeldServer held = HeldServer.hold(store("back"), ROUND)) {
			endSessions();
			assertThat(held.regain(Duration.ofSeconds(30))).isTrue();
			assertThatExceptionOfType(StoreHeldException.class).isThrownBy(() -> HeldServer.hold(store("back")));
			endSessions();
			try (HeldServer other = HeldServer.hold(store("back"))) {
				assertThat(held.regain(Duration.ofSeconds(30))).isFalse();
				other.requireHeld();
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			crosscheck | wrong | crosscheck | does not let the user crosscheck in; set CROSSCHECK_STORE_USER
			stranger   | wrong | crosscheck | does not let the user stranger in; set CROSSCHECK_STORE_USER
			crosscheck |       | crosscheck | does not let the user crosscheck in; set CROSSCHECK_STORE_USER
			guest      | guest | crosscheck | has no schema that the user guest may use; GRANT USAGE, CREATE
			guest      | guest | nowhere    | is not there; have it made with CREATE DATABASE
			guest      | guest | latin      | does not hold UTF-8; make it with CREATE DATABASE
			""")
	void aServerThatRefusesIsToldWithTheRemedyAndWithoutThePassword(String user, String password, String database,
			String sentence) {
		String url = TestDatabase.address(database);
		assertThatExceptionOfType(UnusableStoreException.class)
			.isThrownBy(() -> HeldServer.hold(new StoreServer(url, new Credentials(user, password))))
			.withMessageContaining("The store jdbc:postgresql://localhost:")
			.withMessageContaining(sentence)
			.withMessageNotContaining("wrong");
	}

	@Test
	void aServerThatIsNotThereIsTold() {
		assertThatExceptionOfType(UnusableStoreException.class)
			.isThrownBy(() -> HeldServer
				.hold(new StoreServer("jdbc:postgresql://localhost:1/news", new Credentials("zoe", "hunter2"))))
			.withMessageContaining("cannot be reached; see whether the server runs")
			.withMessageNotContaining("hunter2");
	}

	private List<Integer> sessions() {
		return this.admin.query("SELECT pid FROM pg_locks WHERE locktype = 'advisory'", (row, n) -> row.getInt(1));
	}

	private void endSessions() {
		this.admin.queryForList("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'");
	}

	private static StoreServer store(String name) {
		List<String> arguments = TestDatabase.POSTGRES.arguments(Path.of(name));
		return new StoreServer(value(arguments.get(0)), Credentials.of(Path.of(value(arguments.get(1)))));
	}

	private static String value(String argument) {
		return argument.substring(argument.indexOf('=') + 1);
	}

}
