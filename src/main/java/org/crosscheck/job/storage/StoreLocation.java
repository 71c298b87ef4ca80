package org.crosscheck.job.storage;

import java.io.IOException;
import java.util.Map;

import org.crosscheck.job.UsageException;

/**
 * Where the tables lie. What {@code toString} says may be shown and holds no secret.
 * Immutable.
 */
public sealed interface StoreLocation permits StoreFolder, StoreServer {

	/**
	 * Checks what can be checked without the database for an errand that needs a store
	 * which is there.
	 * @throws UsageException when there is none
	 */
	void requireThere();

	/**
	 * Checks the same for a run, which may begin a store.
	 * @throws UsageException when it cannot be written
	 */
	void requireUsable();

	/**
	 * Keeps every other run away, or gives up at once.
	 * @throws StoreHeldException when another run has the store
	 * @throws UnusableStoreException when the database does not let us in
	 */
	HeldStore hold() throws IOException;

	/**
	 * Opens the store beside the run that holds it, for what does not need it alone.
	 * @throws UsageException when only one process can use it
	 * @throws UnusableStoreException when the database does not let us in
	 */
	HeldStore join();

	/** Properties of Spring by which the application reaches the tables. */
	Map<String, Object> properties();

	/** How to name another store, to end a sentence with. */
	String another();

}
