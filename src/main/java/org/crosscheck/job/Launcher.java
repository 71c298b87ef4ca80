package org.crosscheck.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

import org.crosscheck.store.NewerStoreException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one night from the command line. Whatever is wrong with the arguments or the
 * configuration, and whether another run holds the store, is settled before the store is
 * opened. The process that holds the lock is the only one that works on the store, until
 * its end.
 */
public final class Launcher {

	/**
	 * Kilobytes of rows that transactions may have under way. The default of 10 MB fails
	 * a run with chunks of articles at the limits of {@link InputLimits}; memory is taken
	 * only as it is needed.
	 */
	private static final int CACHE = 262_144;

	private final Class<?> application;

	private final PrintStream out;

	private final PrintStream err;

	/**
	 * A launcher.
	 * @param application the Spring Boot application
	 * @param out where progress and the result are told
	 * @param err where errors are told, in one sentence each
	 */
	public Launcher(Class<?> application, PrintStream out, PrintStream err) {
		this.application = application;
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs one night, or the rest of one.
	 * @return exit code (contract.md, Running)
	 */
	public int run(String... args) {
		if (Options.isHelp(args)) {
			this.out.println(Options.HELP);
			return ExitCode.COMPLETE.code();
		}
		try {
			Options options = Options.parse(args);
			return runHoldingTheLock(options, args).code();
		}
		catch (UsageException ex) {
			this.err.println(ex.getMessage());
			return ExitCode.USAGE.code();
		}
		catch (StoreHeldException ex) {
			this.err.println(ex.getMessage());
			return ExitCode.STORE_HELD.code();
		}
		catch (IOException ex) {
			this.err.println("The store cannot be locked, read or sealed: " + Plain.text(ex.toString(), 500));
			return ExitCode.FAILED.code();
		}
		catch (RuntimeException ex) {
			this.err.println("The run could not begin: " + Plain.text(told(rootOf(ex)), 500));
			return ExitCode.FAILED.code();
		}
	}

	@SuppressWarnings("try") // the lock is held, not used
	private ExitCode runHoldingTheLock(Options options, String... args) throws IOException {
		try (StoreLock lock = StoreLock.acquire(options.store())) {
			StoreFiles files = new StoreFiles(options.store());
			try {
				files.open();
				return runNight(options, files, args);
			}
			catch (DamagedStoreException ex) {
				Path aside = files.setAside();
				this.err.println("The store " + options.store() + " is damaged: " + Plain.text(told(ex), 300)
						+ ". It was moved to " + aside
						+ " as it is. Put a backup in its place and give the same command"
						+ " again; without a backup that begins with an empty store.");
				return ExitCode.FAILED;
			}
		}
	}

	private ExitCode runNight(Options options, StoreFiles files, String... args) throws IOException {
		try (StopOnRequest stop = new StopOnRequest()) {
			ExitCode code;
			try (ConfigurableApplicationContext context = open(options, args)) {
				code = options.explained().isEmpty() ? runNight(context, files, stop) : explain(context);
				stop.ended(code);
			}
			files.close();
			return code;
		}
	}

	private static ExitCode explain(ConfigurableApplicationContext context) {
		context.getBean(Explanation.class).print();
		return ExitCode.COMPLETE;
	}

	private static ExitCode runNight(ConfigurableApplicationContext context, StoreFiles files, StopOnRequest stop) {
		StopSignal signal = context.getBean(StopSignal.class);
		signal.nightBegins();
		stop.guard(new OpenNight(context, signal, files));
		try {
			return context.getBean(NightlyRun.class).run();
		}
		finally {
			signal.nightEnded();
		}
	}

	private ConfigurableApplicationContext open(Options options, String... args) {
		SpringApplication application = new SpringApplication(this.application);
		application.setRegisterShutdownHook(false);
		application.setBannerMode(Banner.Mode.OFF);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("spring.datasource.url", url(options)));
		application.addInitializers((context) -> {
			requireSettings(context);
			context.getBeanFactory().registerSingleton("options", options);
			context.getBeanFactory().registerSingleton("console", new Console(this.out));
		});
		try {
			return application.run(args);
		}
		catch (RuntimeException ex) {
			if (rootOf(ex) instanceof NewerStoreException newer) {
				throw new UsageException(
						"The store " + options.store() + " was written by a later version of Crosscheck: "
								+ newer.getMessage() + "; use that version, or name another store with --store=DIR.");
			}
			if (DamagedStoreException.isToldBy(ex)) {
				throw new DamagedStoreException(told(rootOf(ex)));
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

	private static void requireSettings(ConfigurableApplicationContext context) {
		try {
			Binder.get(context.getEnvironment()).bindOrCreate("crosscheck", Settings.class);
		}
		catch (BindException ex) {
			throw new UsageException(
					Plain.text("The configuration is wrong: " + ex.getName() + ": " + told(rootOf(ex)), 500));
		}
	}

	private static Throwable rootOf(Throwable problem) {
		return (problem.getCause() != null) ? rootOf(problem.getCause()) : problem;
	}

	private static String told(Throwable problem) {
		return (problem.getMessage() != null) ? problem.getMessage() : problem.toString();
	}

	/**
	 * A night that can be stopped.
	 *
	 * @param context of the application
	 * @param signal that stops its steps
	 * @param files of the database
	 */
	private record OpenNight(ConfigurableApplicationContext context, StopSignal signal,
			StoreFiles files) implements StopOnRequest.Night {

		@Override
		public long patience() {
			return this.signal.patience().toSeconds();
		}

		@Override
		public boolean stop() {
			return this.signal.stopNight();
		}

		@Override
		public void close() {
			this.context.close();
			try {
				this.files.close();
			}
			catch (IOException ex) {
				// without a seal the next run opens the store as after a crash
			}
		}

	}

}
