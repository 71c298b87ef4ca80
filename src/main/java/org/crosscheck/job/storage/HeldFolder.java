package org.crosscheck.job.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.crosscheck.job.Plain;
import org.crosscheck.job.RootCause;

/** A folder that is locked. */
final class HeldFolder implements HeldStore {

	private final StoreFolder location;

	private final StoreLock lock;

	private final StoreFiles files;

	HeldFolder(StoreFolder location, StoreLock lock) {
		this.location = location;
		this.lock = lock;
		this.files = new StoreFiles(location.folder());
	}

	@Override
	public void prepare(boolean mayBegin) throws IOException {
		if (!this.files.open()) {
			throw damaged("its files are not as the last run left them");
		}
	}

	@Override
	public RuntimeException told(RuntimeException problem) throws IOException {
		return Damage.isToldBy(problem) ? damaged(RootCause.told(problem)) : problem;
	}

	/** Moves the database out of the way, so that nothing is ever written to it again. */
	private UnusableStoreException damaged(String reason) throws IOException {
		Path aside = this.files.setAside();
		return new UnusableStoreException("The store " + this.location + " is damaged: " + Plain.text(reason, 300)
				+ ". It was moved to " + aside + " as it is. Put a backup in its place and give the same command"
				+ " again; without a backup that begins with an empty store.");
	}

	/** The operating system takes no lock back. */
	@Override
	public void watch(Runnable onLoss) {
	}

	@Override
	public void requireHeld() {
	}

	@Override
	public void closed() throws IOException {
		this.files.close();
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
