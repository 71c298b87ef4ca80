package org.crosscheck.job.remote;

import org.crosscheck.job.UsageException;
import org.crosscheck.job.storage.Credentials;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BrokerTests {

	private static final Credentials NOBODY = new Credentials(null, null);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tcp://news:61616                                                     | tcp://news:61616
			tcp://10.0.0.7:61617?sslEnabled=true&trustStorePath=/etc/ca.pem      | tcp://10.0.0.7:61617
			(tcp://one:61616,tcp://two:61616)?ha=true                            | tcp://one:61616, tcp://two:61616
			""")
	void isShownByItsNodesAlone(String url, String shown) {
		assertThat(new Broker(url, new Credentials("me", "secret"))).hasToString(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tcp://me:secret@news:61616", "tcp://news:61616?user=me&password=secret",
			"tcp://news:61616?sslEnabled=true&trustStorePassword=secret",
			"tcp://news:61616?sslEnabled=true;keyStorePassword=secret" })
	void aPasswordInTheAddressIsRefusedAndNotRepeated(String url) {
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> new Broker(url, NOBODY))
			.withMessageContaining("--broker-credentials=FILE")
			.withMessageNotContaining("secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "news", "http://news:61616", "tcp://news", "tcp://", "vm://0", "jndi:ldap://news:1/x",
			"(tcp://one:61616", "tcp://news:61616 x" })
	void whatIsNoAddressIsRefused(String url) {
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> new Broker(url, NOBODY))
			.withMessageContaining("--broker=tcp://HOST:61616");
	}

}
