package org.crosscheck.job;

import java.io.PrintStream;
import java.util.Map;

import org.crosscheck.job.storage.UnusableStoreException;
import org.crosscheck.store.NewerStoreException;
import org.crosscheck.store.OlderStoreException;
import org.crosscheck.store.StoreMigration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Starts the Spring application on a store. */
final class ApplicationStart {

	/** Connections of a worker beyond those of its threads. */
	private static final int SPARE = 3;

	private final Class<?> application;

	private final PrintStream out;

	/**
	 * A start.
	 * @param application the Spring Boot application
	 * @param out where progress and the result are told
	 */
	ApplicationStart(Class<?> application, PrintStream out) {
		this.application = application;
		this.out = out;
	}

	/**
	 * Opens the store, which must be locked.
	 * @throws UsageException when the configuration is wrong, or the store was written by
	 * a later version
	 */
	ConfigurableApplicationContext open(Options options, String... args) {
		SpringApplication start = new SpringApplication(this.application);
		start.setRegisterShutdownHook(false);
		start.setBannerMode(Banner.Mode.OFF);
		start.setWebApplicationType(WebApplicationType.NONE);
		start.addInitializers((context) -> {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("store", options.store().properties()));
			Settings settings = settings(context.getEnvironment());
			if (options.joinsRun()) {
				context.getEnvironment()
					.getPropertySources()
					.addFirst(new MapPropertySource("joined", joined(settings)));
			}
			context.getBeanFactory().registerSingleton("options", options);
			context.getBeanFactory().registerSingleton("console", new Console(this.out));
		});
		try {
			return start.run(args);
		}
		catch (RuntimeException ex) {
			if (RootCause.of(ex) instanceof NewerStoreException newer) {
				throw new UsageException(
						"The store " + options.store() + " was written by a later version of Crosscheck: "
								+ newer.getMessage() + "; use that version, or " + options.store().another() + ".");
			}
			if (RootCause.of(ex) instanceof OlderStoreException) {
				throw new UnusableStoreException("The store " + options.store()
						+ " has tables of an earlier version of Crosscheck; start the manager of this version first.");
			}
			throw ex;
		}
	}

	/**
	 * Many processes share the connections of a server, and only the one that holds the
	 * store changes its tables.
	 */
	private static Map<String, Object> joined(Settings settings) {
		return Map.of("spring.datasource.hikari.maximum-pool-size", settings.workers() + SPARE,
				StoreMigration.MAY_MIGRATE, "false");
	}

	/**
	 * The settings that a run would have, without opening anything.
	 * @throws UsageException when they are wrong
	 */
	Settings settings(String... args) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return settings(environment);
	}

	private static Settings settings(ConfigurableEnvironment environment) {
		try {
			return Binder.get(environment).bindOrCreate("crosscheck", Settings.class);
		}
		catch (BindException ex) {
			throw new UsageException(
					Plain.text("The configuration is wrong: " + ex.getName() + ": " + RootCause.told(ex), 500));
		}
	}

}
