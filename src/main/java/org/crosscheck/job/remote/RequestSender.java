package org.crosscheck.job.remote;

import java.time.Duration;

import jakarta.jms.TextMessage;
import org.crosscheck.job.Console;
import org.crosscheck.job.Pauses;
import org.crosscheck.job.Plain;
import org.crosscheck.job.RootCause;
import org.crosscheck.job.StopSignal;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.jms.JmsException;
import org.springframework.jms.JmsSecurityException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Sends the manager's requests to the broker. A broker that is away is waited for; what
 * may have got there although nobody said so is sent again, for workers know a request
 * that was fulfilled. For one thread.
 */
class RequestSender implements MessageChannel {

	private final JmsTemplate jms;

	private final String queue;

	private final Kin kin;

	private final Broker broker;

	private final Duration patience;

	private final StopSignal signal;

	private final Console console;

	RequestSender(JmsTemplate jms, String queue, Kin kin, Broker broker, Duration patience, StopSignal signal,
			Console console) {
		this.jms = jms;
		this.queue = queue;
		this.kin = kin;
		this.broker = broker;
		this.patience = patience;
		this.signal = signal;
		this.console = console;
	}

	@Override
	public boolean send(Message<?> message, long timeout) {
		StepExecutionRequest request = (StepExecutionRequest) message.getPayload();
		send(message, new PartRequest(request.getStepExecutionId(), request.getStepName()));
		return true;
	}

	private void send(Message<?> message, PartRequest request) {
		ExponentialBackOff backOff = new ExponentialBackOff(500, 1.5);
		backOff.setMaxInterval(5000);
		backOff.setMaxElapsedTime(this.patience.toMillis());
		BackOffExecution pauses = backOff.start();
		boolean told = false;
		while (true) {
			try {
				this.jms.send(this.queue, (session) -> {
					TextMessage text = session.createTextMessage(request.toJson());
					text.setStringProperty(Kin.PROPERTY, this.kin.value());
					return text;
				});
				return;
			}
			catch (JmsSecurityException ex) {
				throw new MessageDeliveryException(message,
						"The broker " + this.broker + " does not let this user in or send to the queue " + this.queue
								+ ": " + Plain.text(RootCause.told(ex), 200));
			}
			catch (JmsException ex) {
				if (!told) {
					this.console.line("The broker " + this.broker + " cannot be reached; trying again: "
							+ Plain.text(RootCause.told(ex), 200));
					told = true;
				}
				await(message, pauses.nextBackOff(), ex);
			}
		}
	}

	private void await(Message<?> message, long pause, JmsException reason) {
		if (pause == BackOffExecution.STOP || this.signal.isRequested() || !Pauses.sleep(Duration.ofMillis(pause))) {
			throw new MessageDeliveryException(message,
					"The broker " + this.broker + " cannot be reached: " + Plain.text(RootCause.told(reason), 200));
		}
	}

}
