package org.crosscheck.job;

import java.io.PrintStream;
import java.util.Map;

import org.crosscheck.store.NewerStoreException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Starts the Spring application on a store. */
final class ApplicationStart {

	/**
	 * Kilobytes of rows that transactions may have under way. The default of 10 MB fails
	 * a run with chunks of articles at the limits of {@link InputLimits}; memory is taken
	 * only as it is needed.
	 */
	private static final int CACHE = 262_144;

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
	 * @throws DamagedStoreException when it cannot be what a run has written
	 */
	ConfigurableApplicationContext open(Options options, String... args) {
		SpringApplication start = new SpringApplication(this.application);
		start.setRegisterShutdownHook(false);
		start.setBannerMode(Banner.Mode.OFF);
		start.setWebApplicationType(WebApplicationType.NONE);
		start.setDefaultProperties(Map.of("spring.datasource.url", url(options)));
		start.addInitializers((context) -> {
			settings(context.getEnvironment());
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
								+ newer.getMessage() + "; use that version, or name another store with --store=DIR.");
			}
			if (DamagedStoreException.isToldBy(ex)) {
				throw new DamagedStoreException(RootCause.told(ex));
			}
			throw ex;
		}
	}

	/**
	 * Where the tables lie unless the user names another database. Commits are forced to
	 * disk one by one (the default may lose half a second of them), and the lock file of
	 * HSQLDB is left out: after a crash it would hold up the next start by ten seconds,
	 * and {@link StoreLock} does its work. Why there is no limit to the log is told in
	 * {@link org.crosscheck.store.Checkpoint}.
	 */
	private static String url(Options options) {
		return "jdbc:hsqldb:file:" + options.store().resolve(StoreFiles.DATABASE)
				+ ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false"
				+ ";hsqldb.default_table_type=cached;hsqldb.log_size=0;hsqldb.cache_size=" + CACHE + ";shutdown=true";
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
