package org.crosscheck.job.remote;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.job.ConditionalOnRole;
import org.crosscheck.job.Console;
import org.crosscheck.job.Options;
import org.crosscheck.job.Plain;
import org.crosscheck.job.Role;
import org.crosscheck.job.RootCause;
import org.crosscheck.job.Settings;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.WorkerTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** What makes a process a worker. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.WORKER)
class WorkerConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

	@Bean
	OpenParts openParts(StopSignal signal) {
		return new OpenParts(signal);
	}

	/** Puts {@link OpenParts} round the repository that the steps write to. */
	@Bean
	static BeanPostProcessor repositoryOfWorker(ObjectProvider<OpenParts> open) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (!(bean instanceof JobRepository)) {
					return bean;
				}
				ProxyFactory around = new ProxyFactory(bean);
				around.addAdvice(open.getObject());
				return around.getProxy();
			}
		};
	}

	@Bean(destroyMethod = "")
	WorkerProcess workerProcess(Options options, Kin kin, WorkerTable workers, JobRepository repository, OpenParts open,
			Settings settings, StopSignal signal, Console console,
			@Qualifier("extractClaimsPart") Step extractClaimsPart,
			@Qualifier("checkClaimsPart") Step checkClaimsPart) {
		Broker broker = Objects.requireNonNull(options.broker());
		Heartbeat heartbeat = new Heartbeat(workers, kin, settings);
		Map<String, Step> steps = Map.of(extractClaimsPart.getName(), extractClaimsPart, checkClaimsPart.getName(),
				checkClaimsPart);
		return new WorkerProcess(container(broker, kin, settings),
				new PartWork(steps, repository, open, heartbeat, signal, console, Duration.ofSeconds(1)), heartbeat,
				broker, signal, console);
	}

	/**
	 * Takes one message at a time and thread. A request is acknowledged when it is
	 * fulfilled, and goes back to the broker when this process dies.
	 */
	private static DefaultMessageListenerContainer container(Broker broker, Kin kin, Settings settings) {
		DefaultMessageListenerContainer container = new DefaultMessageListenerContainer();
		container.setConnectionFactory(BrokerConnections.of(broker));
		container.setDestinationName(settings.remote().queue());
		container.setMessageSelector(kin.selector());
		container.setSessionTransacted(true);
		container.setConcurrentConsumers(settings.workers());
		container.setCacheLevel(DefaultMessageListenerContainer.CACHE_CONSUMER);
		ExponentialBackOff backOff = new ExponentialBackOff(500, 1.5);
		backOff.setMaxInterval(10_000);
		container.setBackOff(backOff);
		container.setErrorHandler((problem) -> {
			if (!(problem instanceof GivenBackException)) {
				LOG.warn("A request goes back to the broker: {}", Plain.text(RootCause.told(problem), 300));
			}
		});
		return container;
	}

}
