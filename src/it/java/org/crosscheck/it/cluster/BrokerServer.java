package org.crosscheck.it.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;

/**
 * An Artemis broker with a journal, as a process of its own. Arguments: folder, address of
 * its acceptor, and, to let only one user in, the variables CROSSCHECK_BROKER_USER and
 * _PASSWORD of the environment.
 */
public final class BrokerServer {

	private BrokerServer() {
	}

	/** Runs until it is killed. */
	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]);
		String user = System.getenv("CROSSCHECK_BROKER_USER");
		EmbeddedActiveMQ server = new EmbeddedActiveMQ();
		server.setConfiguration(configuration(folder, args[1], user != null));
		if (user != null) {
			SecurityConfiguration users = new SecurityConfiguration(
					Map.of(user, System.getenv("CROSSCHECK_BROKER_PASSWORD")), Map.of(user, List.of("crosscheck")));
			server.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
		}
		server.start();
		if (!server.getActiveMQServer().isActive()) {
			System.exit(1); // what it has against its journal it only logs
		}
		System.out.println("READY");
		Thread.currentThread().join();
	}

	private static Configuration configuration(Path folder, String acceptor, boolean secured) throws Exception {
		ConfigurationImpl configuration = new ConfigurationImpl();
		configuration.setPersistenceEnabled(true)
			.setJournalType(JournalType.NIO)
			.setJournalDirectory(folder.resolve("journal").toString())
			.setBindingsDirectory(folder.resolve("bindings").toString())
			.setLargeMessagesDirectory(folder.resolve("large").toString())
			.setPagingDirectory(folder.resolve("paging").toString())
			.setSecurityEnabled(secured);
		configuration.addAcceptorConfiguration("tcp", acceptor);
		configuration.addAddressSetting("#",
				new AddressSettings().setDeadLetterAddress(SimpleString.of("DLQ"))
					.setAutoCreateDeadLetterResources(true)
					.setMaxDeliveryAttempts(10));
		if (secured) {
			configuration.putSecurityRoles("#", Set
				.of(new Role("crosscheck", true, true, true, true, true, true, false, true, true, true, false, false)));
		}
		return configuration;
	}

}
