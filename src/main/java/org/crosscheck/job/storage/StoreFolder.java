package org.crosscheck.job.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.crosscheck.job.UsageException;
import org.crosscheck.job.WritableFolder;

/**
 * A folder with an HSQLDB database that this process itself runs.
 *
 * @param folder absolute
 */
public record StoreFolder(Path folder) implements StoreLocation {

	/**
	 * Kilobytes of rows that transactions may have under way. The default of 10 MB fails
	 * a run with chunks of articles at the limits of
	 * {@link org.crosscheck.job.InputLimits}; memory is taken only as it is needed.
	 */
	private static final int CACHE = 262_144;

	public StoreFolder {
		if (folder.toString().contains(";")) {
			throw new UsageException("The path of the store, " + folder + ", must not hold a semicolon.");
		}
	}

	@Override
	public void requireThere() {
		if (!Files.isDirectory(this.folder)) {
			throw new UsageException("There is no store " + this.folder
					+ "; name that of the run with --store=DIR or its --output=DIR.");
		}
	}

	@Override
	public void requireUsable() {
		WritableFolder.require("store", this.folder);
	}

	@Override
	public HeldStore hold() throws IOException {
		return new HeldFolder(this, StoreLock.acquire(this.folder));
	}

	@Override
	public HeldStore join() {
		throw new UsageException("The store " + this + " is for one process; several need one on a PostgreSQL server.");
	}

	/**
	 * Commits are forced to disk one by one (the default may lose half a second of them),
	 * and the lock file of HSQLDB is left out: after a crash it would hold up the next
	 * start by ten seconds, and {@link StoreLock} does its work. There is no limit to the
	 * log because {@link org.crosscheck.store.Checkpoint} empties it.
	 */
	@Override
	public Map<String, Object> properties() {
		return Map.of("spring.datasource.url", "jdbc:hsqldb:file:" + this.folder.resolve(StoreFiles.DATABASE)
				+ ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false"
				+ ";hsqldb.default_table_type=cached;hsqldb.log_size=0;hsqldb.cache_size=" + CACHE + ";shutdown=true",
				"spring.datasource.username", "sa", "spring.datasource.password", "");
	}

	@Override
	public String another() {
		return "name another store with --store=DIR";
	}

	@Override
	public String toString() {
		return this.folder.toString();
	}

}
