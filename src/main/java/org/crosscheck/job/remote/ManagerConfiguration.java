package org.crosscheck.job.remote;

import java.time.Duration;
import java.util.Objects;

import org.crosscheck.job.ConditionalOnRole;
import org.crosscheck.job.Console;
import org.crosscheck.job.Options;
import org.crosscheck.job.Progress;
import org.crosscheck.job.RemoteSettings;
import org.crosscheck.job.Role;
import org.crosscheck.job.Settings;
import org.crosscheck.job.Spreading;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.PartTable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;

/** What a manager has beyond a process that does the whole job alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.MANAGER)
class ManagerConfiguration {

	/**
	 * Longer than any night: how long a broker keeps requests for a kin of workers that
	 * there is no more.
	 */
	private static final Duration KEPT = Duration.ofDays(7);

	@Bean
	Broker broker(Options options) {
		return Objects.requireNonNull(options.broker());
	}

	@Bean
	CachingConnectionFactory brokerConnections(Broker broker) {
		return new CachingConnectionFactory(BrokerConnections.of(broker));
	}

	@Bean
	Spreading remoteSpreading(CachingConnectionFactory connections, Broker broker, Kin kin, JobRepository repository,
			PartTable parts, Workforce workforce, DeadRuns deadRuns, Settings settings, StopSignal signal,
			Progress progress, Console console) {
		RemoteSettings remote = settings.remote();
		JmsTemplate jms = new JmsTemplate(connections);
		jms.setExplicitQosEnabled(true);
		jms.setTimeToLive(KEPT.toMillis());
		return new RemoteSpreading(
				new RequestSender(jms, remote.queue(), kin, broker, remote.timeout(), signal, console), repository,
				parts, workforce, deadRuns, settings, signal, progress);
	}

}
