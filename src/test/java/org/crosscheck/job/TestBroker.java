package org.crosscheck.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.MessageReference;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.apache.activemq.artemis.utils.collections.LinkedListIterator;

/** An Artemis broker in this JVM, at a port of its own, that lets one user in. */
final class TestBroker {

	static final String USER = "desk";

	static final String PASSWORD = "a secret";

	/**
	 * Before the name of a queue: where its messages go that were delivered ten times in
	 * vain.
	 */
	static final String DEAD_LETTERS = "DLQ.";

	private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

	private final int port;

	/**
	 * Starts it.
	 * @param transport parameters of its acceptor, such as those of TLS
	 */
	TestBroker(String transport) throws Exception {
		this.port = freePort();
		SecurityConfiguration users = new SecurityConfiguration(Map.of(USER, PASSWORD), Map.of(USER, List.of("role")));
		this.server.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
		Configuration configuration = new ConfigurationImpl().setPersistenceEnabled(false).setSecurityEnabled(true);
		configuration.addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + this.port + "?" + transport);
		configuration.putSecurityRoles("#",
				Set.of(new Role("role", true, true, true, true, true, true, false, true, true, true, false, false)));
		configuration.addAddressSetting("#", new AddressSettings().setDeadLetterAddress(SimpleString.of("DLQ"))
			.setAutoCreateDeadLetterResources(true));
		this.server.setConfiguration(configuration);
		this.server.start();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	String url() {
		return "tcp://127.0.0.1:" + this.port;
	}

	/** Puts a text into a queue that is meant for some workers. */
	void send(String queue, String text, String kin) throws JMSException {
		try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url());
				Connection connection = factory.createConnection(USER, PASSWORD);
				Session session = connection.createSession();
				MessageProducer producer = session.createProducer(session.createQueue(queue))) {
			TextMessage message = session.createTextMessage(text);
			message.setStringProperty("kin", kin);
			producer.send(message);
		}
	}

	/** When the broker drops a message of a queue that nobody has taken. */
	Instant expiry(String queue) {
		try (LinkedListIterator<MessageReference> messages = this.server.getActiveMQServer()
			.locateQueue(SimpleString.of(queue))
			.browserIterator()) {
			return Instant.ofEpochMilli(messages.next().getMessage().getExpiration());
		}
	}

	/** How many messages a queue holds, those included that are being worked on. */
	long waiting(String queue) {
		Queue found = this.server.getActiveMQServer().locateQueue(SimpleString.of(queue));
		return (found != null) ? found.getMessageCount() : 0;
	}

	void stop() throws Exception {
		this.server.stop();
	}

}
