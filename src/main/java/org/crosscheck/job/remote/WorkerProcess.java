package org.crosscheck.job.remote;

import java.util.Optional;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import org.crosscheck.job.Console;
import org.crosscheck.job.StopSignal;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/**
 * A worker: takes requests from the broker, as many at a time as it has threads, until it
 * is asked to stop. A broker that goes away is waited for.
 */
public class WorkerProcess {

	private final DefaultMessageListenerContainer container;

	private final PartWork work;

	private final Heartbeat heartbeat;

	private final Broker broker;

	private final StopSignal signal;

	private final Console console;

	WorkerProcess(DefaultMessageListenerContainer container, PartWork work, Heartbeat heartbeat, Broker broker,
			StopSignal signal, Console console) {
		this.container = container;
		this.work = work;
		this.heartbeat = heartbeat;
		this.broker = broker;
		this.signal = signal;
		this.console = console;
	}

	/**
	 * Works until a stop is requested. Parts under way are given back at the next chunk.
	 */
	public void run() {
		this.heartbeat.start();
		this.container.setMessageListener((MessageListener) this::accept);
		this.container.initialize();
		this.container.start();
		this.console.line("Worker " + this.heartbeat.name() + " waits for requests at " + this.broker + ".");
		this.signal.awaitRequest();
		this.container.shutdown();
		this.heartbeat.close();
		this.console.line("Worker " + this.heartbeat.name() + " has stopped.");
	}

	private void accept(Message message) {
		read(message).ifPresentOrElse(this.work::fulfil,
				() -> this.console.line("Dropped a message that is no request."));
	}

	private static Optional<PartRequest> read(Message message) {
		try {
			return (message instanceof TextMessage text && text.getText() != null) ? PartRequest.parse(text.getText())
					: Optional.empty();
		}
		catch (JMSException ex) {
			return Optional.empty();
		}
	}

}
