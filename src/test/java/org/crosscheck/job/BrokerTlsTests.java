package org.crosscheck.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.Crosscheck;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A broker that speaks TLS only, with a certificate that no authority has signed. */
class BrokerTlsTests {

	@TempDir
	Path folder = Path.of("");

	private TestBroker broker;

	@BeforeEach
	void certificate() throws Exception {
		keytool("-genkeypair", "-keyalg", "EC", "-alias", "broker", "-dname", "CN=127.0.0.1", "-ext",
				"san=ip:127.0.0.1");
		keytool("-exportcert", "-rfc", "-alias", "broker", "-file", this.folder.resolve("broker.pem").toString());
		this.broker = new TestBroker("sslEnabled=true;keyStorePath=" + this.folder.resolve("keys")
				+ ";keyStorePassword=changeit;keyStoreType=PKCS12");
		Files.createDirectories(this.folder.resolve("in"));
		Files.writeString(this.folder.resolve("in/a.txt"), "Ferry sinks\n\nAt least 12 people died, police said.\n");
	}

	@AfterEach
	void end() throws Exception {
		this.broker.stop();
	}

	@Test
	void isReachedWithItsCertificateAndTheRightPasswordOnly() throws Exception {
		String trusted = "?sslEnabled=true&trustStoreType=PEM&trustStorePath=" + this.folder.resolve("broker.pem");
		InOneProcess manager = new InOneProcess(this.folder, Crosscheck.class, TestDatabase.POSTGRES);
		assertThat(manager.run(args("?callTimeout=500", TestBroker.PASSWORD))).isEqualTo(5);
		assertThat(manager.said()).contains("cannot be reached").doesNotContain(TestBroker.PASSWORD);
		assertThat(manager.run(args(trusted, "another"))).isEqualTo(5);
		assertThat(manager.said()).contains("does not let this user in").doesNotContain("another");
		Thread run = new Thread(() -> manager.run(args(trusted, TestBroker.PASSWORD)));
		run.start();
		await().atMost(Duration.ofSeconds(30)).until(() -> this.broker.waiting("crosscheck.requests") > 0);
		run.join();
		assertThat(manager.said()).contains("have not moved");
	}

	private String[] args(String parameters, String password) {
		try {
			Path credentials = Files.writeString(this.folder.resolve("user"),
					"user=" + TestBroker.USER + "\npassword=" + password + "\n");
			return new String[] { "--role=manager", "--input=$/in", "--output=$/out", "--run.date=2026-11-21",
					"--broker=" + this.broker.url() + parameters, "--broker-credentials=" + credentials,
					"--crosscheck.remote.timeout=2s", "--crosscheck.remote.poll=50ms", "--crosscheck.settle=1ms" };
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void keytool(String... args) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(List.of(args));
		command.addAll(List.of("-keystore", this.folder.resolve("keys").toString(), "-storetype", "PKCS12",
				"-storepass", "changeit"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).describedAs(said).isZero();
	}

}
