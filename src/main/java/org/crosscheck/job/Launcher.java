package org.crosscheck.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

import org.crosscheck.job.remote.WorkerProcess;
import org.crosscheck.job.reviews.ReviewsOut;
import org.crosscheck.job.snapshot.DryRun;
import org.crosscheck.job.storage.HeldStore;
import org.crosscheck.job.storage.StoreHeldException;
import org.crosscheck.job.storage.UnusableStoreException;

/**
 * Runs one night from the command line. Whatever is wrong with the arguments or the
 * configuration, and whether another run holds the store, is settled before the store is
 * opened. The process that holds the lock is the only one that works on the store, until
 * its end.
 */
public final class Launcher {

	private final ApplicationStart application;

	private final PrintStream out;

	private final PrintStream err;

	/**
	 * A launcher.
	 * @param application the Spring Boot application
	 * @param out where progress and the result are told
	 * @param err where errors are told, in one sentence each
	 */
	public Launcher(Class<?> application, PrintStream out, PrintStream err) {
		this.application = new ApplicationStart(application, out);
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs one night, or the rest of one.
	 * @return exit code (contract.md, Running)
	 */
	public int run(String... args) {
		if (Options.isHelp(args)) {
			this.out.println(Help.text());
			return ExitCode.COMPLETE.code();
		}
		try {
			Options options = OptionReader.read(args);
			return ((options.errand() == Errand.DRY_RUN) ? dryRun(options, args) : runHoldingTheLock(options, args))
				.code();
		}
		catch (UsageException ex) {
			this.err.println(ex.getMessage());
			return ExitCode.USAGE.code();
		}
		catch (StoreHeldException ex) {
			this.err.println(ex.getMessage());
			return ExitCode.STORE_HELD.code();
		}
		catch (UnusableStoreException ex) {
			this.err.println(ex.getMessage());
			return ExitCode.FAILED.code();
		}
		catch (IOException ex) {
			this.err.println("The store cannot be locked, read or sealed: " + Plain.text(ex.toString(), 500));
			return ExitCode.FAILED.code();
		}
		catch (RuntimeException ex) {
			this.err.println("The run could not begin: " + Plain.text(RootCause.told(ex), 500));
			return ExitCode.FAILED.code();
		}
	}

	private ExitCode dryRun(Options options, String... args) throws IOException {
		new DryRun(options, this.application.settings(args), new Console(this.out)).print();
		return ExitCode.COMPLETE;
	}

	private ExitCode runHoldingTheLock(Options options, String... args) throws IOException {
		try (HeldStore store = options.joinsRun() ? options.store().join() : options.store().hold()) {
			store.prepare(options.errand().readsInput() && !options.joinsRun());
			return runNight(options, store, args);
		}
	}

	private ExitCode runNight(Options options, HeldStore store, String... args) throws IOException {
		try (StopOnRequest stop = new StopOnRequest()) {
			ExitCode code;
			try (OpenContext context = open(options, store, args)) {
				code = switch (options.errand()) {
					case RUN, DRY_RUN ->
						(options.role() == Role.WORKER) ? work(context, store, stop) : runNight(context, store, stop);
					case WORKERS -> done(context.bean(WorkerList.class)::print);
					case EXPLAIN -> done(context.bean(Explanation.class)::print);
					case EXPORT_REVIEWS -> done(context.bean(ReviewsOut.class)::write);
					case PURGE, PURGE_WITH_REVIEWS -> done(context.bean(Purge.class)::run);
				};
				stop.ended(code);
			}
			store.requireHeld();
			store.closed();
			return code;
		}
	}

	private OpenContext open(Options options, HeldStore store, String... args) throws IOException {
		try {
			return new OpenContext(this.application.open(options, args));
		}
		catch (UsageException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw store.told(ex);
		}
	}

	private static ExitCode done(Action action) throws IOException {
		action.run();
		return ExitCode.COMPLETE;
	}

	private static ExitCode runNight(OpenContext context, HeldStore store, StopOnRequest stop) {
		StopSignal signal = context.bean(StopSignal.class);
		signal.nightBegins();
		stop.guard(new OpenNight(context, signal, store));
		store.watch(signal::stopNight);
		try {
			return context.bean(PatientRun.class).run(store);
		}
		catch (RuntimeException ex) {
			throw store.toldOfWork(ex);
		}
		finally {
			signal.nightEnded();
		}
	}

	private static ExitCode work(OpenContext context, HeldStore store, StopOnRequest stop) {
		StopSignal signal = context.bean(StopSignal.class);
		WorkerProcess worker = context.bean(WorkerProcess.class);
		signal.nightBegins();
		stop.guard(new OpenNight(context, signal, store));
		try {
			worker.run();
			return ExitCode.STOPPED;
		}
		finally {
			signal.nightEnded();
		}
	}

	/** Something that starts no job. */
	@FunctionalInterface
	private interface Action {

		void run() throws IOException;

	}

	/**
	 * A night that can be stopped.
	 *
	 * @param context of the application
	 * @param signal that stops its steps
	 * @param store of the night
	 */
	private record OpenNight(OpenContext context, StopSignal signal, HeldStore store) implements StopOnRequest.Night {

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
				this.store.closed();
			}
			catch (IOException ex) {
				// without a seal the next run opens the store as after a crash
			}
		}

	}

}
