package org.crosscheck.job;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

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
			this.err.println("The store cannot be locked: " + ex.getMessage());
			return ExitCode.FAILED.code();
		}
		catch (RuntimeException ex) {
			this.err.println("The run could not begin: " + rootOf(ex));
			return ExitCode.FAILED.code();
		}
	}

	@SuppressWarnings("try") // the lock is held, not used
	private ExitCode runHoldingTheLock(Options options, String... args) throws IOException {
		try (StoreLock lock = StoreLock.acquire(options.store())) {
			return runNight(options, args);
		}
	}

	private ExitCode runNight(Options options, String... args) {
		AtomicReference<ExitCode> code = new AtomicReference<>(ExitCode.STOPPED);
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
		try (ConfigurableApplicationContext context = application.run(args)) {
			if (!options.explained().isEmpty()) {
				context.getBean(Explanation.class).print();
				return ExitCode.COMPLETE;
			}
			Thread hook = stopOnRequest(context, code);
			StopSignal signal = context.getBean(StopSignal.class);
			signal.nightBegins();
			try {
				code.set(context.getBean(NightlyRun.class).run());
			}
			finally {
				signal.nightEnded();
				release(hook);
			}
		}
		return code.get();
	}

	/**
	 * On SIGTERM the chunks under way are waited for ({@link StopSignal}) and the context
	 * is closed. The process is then halted, for once a JVM is going down nothing else
	 * can set its exit code. Chunks that take too long are given up, which is like a
	 * crash: the next run repairs it.
	 */
	private static Thread stopOnRequest(ConfigurableApplicationContext context, AtomicReference<ExitCode> code) {
		Thread hook = new Thread(() -> {
			if (context.getBean(StopSignal.class).stopNight()) {
				context.close();
			}
			Runtime.getRuntime().halt(code.get().code());
		}, "stop-on-request");
		Runtime.getRuntime().addShutdownHook(hook);
		return hook;
	}

	private static void release(Thread hook) {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		}
		catch (IllegalStateException ex) {
			// the hook runs already and will end the process with the code of this run
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
		return "jdbc:hsqldb:file:" + options.store().resolve("crosscheck")
				+ ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false"
				+ ";hsqldb.default_table_type=cached;hsqldb.log_size=0;shutdown=true";
	}

	private static void requireSettings(ConfigurableApplicationContext context) {
		try {
			Binder.get(context.getEnvironment()).bindOrCreate("crosscheck", Settings.class);
		}
		catch (BindException ex) {
			throw new UsageException(
					Plain.text("The configuration is wrong: " + ex.getName() + ": " + rootOf(ex), 500));
		}
	}

	private static String rootOf(Throwable problem) {
		Throwable root = problem;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return (root.getMessage() != null) ? root.getMessage() : root.toString();
	}

}
