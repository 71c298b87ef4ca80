package org.crosscheck.job.storage;

import java.io.IOException;
import java.time.Duration;

import org.crosscheck.job.UsageException;

/**
 * A store that only this process works on, until it is closed or the process ends,
 * however it ends.
 */
public sealed interface HeldStore extends AutoCloseable permits HeldFolder, HeldServer, JoinedServer {

	/**
	 * Makes sure that the application may open the tables.
	 * @param mayBegin whether a store that is not there yet is begun
	 * @throws UsageException when there is no store and none is to be begun
	 * @throws UnusableStoreException when the tables are not as a run has left them
	 */
	void prepare(boolean mayBegin) throws IOException;

	/**
	 * What to tell of a problem that the application had with opening the tables; the
	 * problem itself when it has nothing to do with the store.
	 */
	RuntimeException told(RuntimeException problem) throws IOException;

	/**
	 * What to tell of a problem that the application had later, with tables that were
	 * open; the problem itself when it has nothing to do with the store.
	 */
	default RuntimeException toldOfWork(RuntimeException problem) {
		return problem;
	}

	/**
	 * Has something done, once and by another thread, should this process lose the store
	 * to another run.
	 */
	void watch(Runnable onLoss);

	/**
	 * Waits for a server that went away.
	 * @param patience how long at most
	 * @return whether this process holds the store on it again; never for a store of
	 * files, which does not come back by itself
	 */
	default boolean regain(Duration patience) {
		return false;
	}

	/**
	 * Makes sure that the store was not lost.
	 * @throws UnusableStoreException when it was
	 */
	void requireHeld();

	/** The application has closed the tables. May be called again. */
	void closed() throws IOException;

	/** Lets others at the store. */
	@Override
	void close() throws IOException;

}
