package org.crosscheck.job.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.crosscheck.job.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreServerTests {

	private static final Credentials ZOE = new Credentials("zoë", "hunter2");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			jdbc:mysql://zoe:hunter2@db/news                      | is no address of a PostgreSQL database
			jdbc:postgresql:news                                  | is no address of a PostgreSQL database
			jdbc:postgresql://db/                                 | on which host or which database
			jdbc:postgresql:///news                               | on which host or which database
			jdbc:postgresql://db/news here                        | cannot be read as an address
			jdbc:postgresql://zoe:hunter2@db/news                 | must not hold a user or a password
			jdbc:postgresql://db/news?ssl=true&password=hunter2   | must not hold a user or a password
			jdbc:postgresql://db/news?PassWord=hunter2            | must not hold a user or a password
			jdbc:postgresql://db/news?pass%77ord=hunter2          | must not hold a user or a password
			jdbc:postgresql://db/news?sslpassword=hunter2         | must not hold a user or a password
			jdbc:postgresql://db/news?user=zoe                    | must not hold a user or a password
			""")
	void anAddressThatWouldNotDoIsRefusedAndNotRepeated(String url, String sentence) {
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> new StoreServer(url, ZOE))
			.withMessageContaining(sentence)
			.withMessageContaining("--store")
			.withMessageNotContaining("hunter2");
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:postgresql://db/news, jdbc:postgresql://db/news",
			"jdbc:postgresql://[::1]:5433/news?ssl=true, jdbc:postgresql://[::1]:5433/news",
			"jdbc:postgresql://a:1/news?ssl=true&currentSchema=desk, jdbc:postgresql://a:1/news?currentSchema=desk" })
	void anAddressIsShownWithoutWhatSaysNothingAboutThePlace(String url, String shown) {
		assertThat(new StoreServer(url, ZOE)).hasToString(shown);
		assertThat(new StoreServer(url, ZOE).properties()).containsEntry("spring.datasource.url", url)
			.containsEntry("spring.datasource.username", "zoë")
			.containsEntry("spring.datasource.password", "hunter2")
			.containsEntry("spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true");
	}

	@Test
	void credentialsComeFromTheEnvironmentOrAFileAndAreNeverShown(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("c"), "# the desk's\n\nuser=zoë\npassword= h=\\unter2 \n");
		assertThat(Credentials.of(file)).isEqualTo(new Credentials("zoë", " h=\\unter2 "));
		assertThat(Credentials
			.of(Map.of("CROSSCHECK_STORE_USER", "zoë", "CROSSCHECK_STORE_PASSWORD", "hunter2", "PATH", "/bin")))
			.isEqualTo(ZOE)
			.hasToString("zoë");
		assertThatExceptionOfType(UsageException.class)
			.isThrownBy(() -> new StoreServer("jdbc:postgresql://db/news", Credentials.of(Map.of())).properties())
			.withMessageContaining("needs a user; set CROSSCHECK_STORE_USER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hunter2", "user=zoe\npasswort=hunter2", "user=zo\u00ff" })
	void aFileThatHoldsNoCredentialsIsRefusedAndNotRepeated(String text, @TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("c"), text.getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> Credentials.of(file))
			.withMessageContaining("credentials " + file)
			.withMessageNotContaining("hunter2");
	}

}
