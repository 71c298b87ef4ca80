package org.crosscheck.job.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.job.Plain;
import org.crosscheck.job.UsageException;
import org.crosscheck.job.storage.Credentials;

/**
 * An Artemis broker.
 *
 * @param url address for its client, without user and password
 * @param credentials who the program is to it
 */
public record Broker(String url, Credentials credentials) {

	/** Variable of the environment with the user's name. */
	public static final String USER = "CROSSCHECK_BROKER_USER";

	/** Variable of the environment with the password. */
	public static final String PASSWORD = "CROSSCHECK_BROKER_PASSWORD";

	private static final Pattern SECRET = Pattern.compile("[?&;](user|[a-z]*password)=|@");

	private static final Pattern NODE = Pattern.compile("tcp://[^?,()/\\s]+:[0-9]+");

	/**
	 * A broker.
	 * @throws UsageException when the address names none, or holds a user or a password,
	 * which is not repeated
	 */
	public Broker {
		if (SECRET.matcher(url.toLowerCase(Locale.ROOT)).find()) {
			throw new UsageException(
					"The address of the broker must not hold a user or a password, for everybody on the"
							+ " machine can see it; set " + USER + " and " + PASSWORD
							+ ", or name a file with --broker-credentials=FILE. Certificates in PEM files need no password.");
		}
		if (!NODE.matcher(url).find() || !isAddress(url)) {
			throw new UsageException("What --broker names, " + Plain.text(url, 200)
					+ ", is no address of a broker; write it as in --broker=tcp://HOST:61616.");
		}
	}

	/** One node, or several in brackets. */
	private static boolean isAddress(String url) {
		String nodes = url.startsWith("(") ? url.replaceFirst("^\\(([^()]+)\\)", "tcp://several:1").replace("#", "")
				: url;
		try {
			return nodes.startsWith("tcp://") && new URI(nodes).getPort() > 0;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** Whether the address says something of a parameter. */
	boolean sets(String parameter) {
		return this.url.contains("?" + parameter + "=") || this.url.contains("&" + parameter + "=");
	}

	/** Its host and port, or those of all nodes; may be shown. */
	@Override
	public String toString() {
		Matcher nodes = NODE.matcher(this.url);
		return Plain.text(String.join(", ", nodes.results().map((node) -> node.group()).toList()), 200);
	}

}
