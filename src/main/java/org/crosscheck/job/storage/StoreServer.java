package org.crosscheck.job.storage;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.crosscheck.job.Plain;
import org.crosscheck.job.UsageException;

/**
 * A database on a PostgreSQL server.
 *
 * @param url address for the driver, without user and password
 * @param credentials who the program is to the server
 */
public record StoreServer(String url, Credentials credentials) implements StoreLocation {

	private static final String BEGINNING = "jdbc:postgresql://";

	/** Parameters of the driver that would stand in process lists and logs. */
	private static final Set<String> SECRET = Set.of("user", "password", "sslpassword");

	/**
	 * A store on a server.
	 * @throws UsageException when the address names no database, or holds a user or a
	 * password, which is not repeated
	 */
	public StoreServer {
		check(url);
	}

	/** Whether what the user named is meant for a server. */
	public static boolean isMeantBy(String store) {
		return store.startsWith("jdbc:");
	}

	private static void check(String url) {
		if (!url.startsWith(BEGINNING)) {
			throw wrong("is no address of a PostgreSQL database");
		}
		URI uri = parsed(url);
		String authority = String.valueOf(uri.getRawAuthority());
		if (authority.contains("@") || names(uri).anyMatch(SECRET::contains)) {
			throw new UsageException("The address of the store must not hold a user or a password, for everybody on the"
					+ " machine can see it; set " + Credentials.USER + " and " + Credentials.PASSWORD
					+ ", or name a file with --store-credentials=FILE.");
		}
		if (uri.getRawAuthority() == null || uri.getRawPath() == null || uri.getRawPath().length() < 2) {
			throw wrong("does not say on which host or which database");
		}
	}

	private static Stream<String> names(URI uri) {
		String query = (uri.getRawQuery() != null) ? uri.getRawQuery() : "";
		return Arrays.stream(query.split("&", -1))
			.map((parameter) -> URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8))
			.map((name) -> name.strip().toLowerCase(Locale.ROOT));
	}

	private static URI parsed(String url) {
		try {
			return new URI(url.substring("jdbc:".length()));
		}
		catch (URISyntaxException ex) {
			throw wrong("cannot be read as an address");
		}
	}

	private static UsageException wrong(String how) {
		return new UsageException("--store " + how + "; write it as in --store=" + BEGINNING + "HOST/DATABASE.");
	}

	@Override
	public void requireThere() {
	}

	@Override
	public void requireUsable() {
	}

	@Override
	public HeldStore hold() {
		return HeldServer.hold(this);
	}

	@Override
	public HeldStore join() {
		return JoinedServer.join(this);
	}

	@Override
	public Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>();
		properties.put("spring.datasource.url", this.url);
		for (String name : driver().stringPropertyNames()) {
			String spring = switch (name) {
				case "user" -> "spring.datasource.username";
				case "password" -> "spring.datasource.password";
				default -> "spring.datasource.hikari.data-source-properties." + name;
			};
			properties.put(spring, driver().getProperty(name));
		}
		return properties;
	}

	/**
	 * Properties of the driver, of which the address may set others. Rows that are
	 * inserted together go as one statement; a server that does not answer is given up
	 * after 20 seconds.
	 * @throws UsageException when nobody said who the user is
	 */
	Properties driver() {
		if (this.credentials.user() == null) {
			throw new UsageException("The store " + this + " needs a user; set " + Credentials.USER + " and "
					+ Credentials.PASSWORD + ", or name a file with --store-credentials=FILE.");
		}
		Properties properties = new Properties();
		properties.putAll(Map.of("reWriteBatchedInserts", "true", "ApplicationName", "crosscheck", "tcpKeepAlive",
				"true", "connectTimeout", "20", "user", this.credentials.user()));
		if (this.credentials.password() != null) {
			properties.put("password", this.credentials.password());
		}
		return properties;
	}

	@Override
	public String another() {
		return "name another store with --store=" + BEGINNING + "HOST/DATABASE";
	}

	/** The address without parameters that say nothing about the place. */
	@Override
	public String toString() {
		String[] parts = this.url.split("\\?", 2);
		String schema = Arrays.stream((parts.length > 1) ? parts[1].split("&", -1) : new String[0])
			.filter((parameter) -> parameter.startsWith("currentSchema="))
			.findFirst()
			.map((parameter) -> "?" + parameter)
			.orElse("");
		return Plain.text(parts[0] + schema, 200);
	}

}
