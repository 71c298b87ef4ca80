package org.crosscheck.job.remote;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Makes connections to a broker. Stateless. */
final class BrokerConnections {

	private BrokerConnections() {
	}

	/**
	 * Makes no connection yet. A broken one is not mended but reported, for who uses it
	 * begins anew, and then knows what became of a message. One message at a time is
	 * handed to a consumer; by default one worker would take them all.
	 */
	static ConnectionFactory of(Broker broker) {
		ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker.url());
		if (!broker.sets("reconnectAttempts")) {
			factory.setReconnectAttempts(0);
		}
		factory.setConsumerWindowSize(0);
		factory.setBlockOnDurableSend(true);
		factory.setUser(broker.credentials().user());
		factory.setPassword(broker.credentials().password());
		return factory;
	}

}
