package org.crosscheck.job.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.crosscheck.job.UsageException;

/**
 * A database on a server that is used beside the run that holds it.
 *
 * @param location whose server it is
 */
record JoinedServer(StoreServer location) implements HeldStore {

	/**
	 * Opens it.
	 * @throws UnusableStoreException when the server does not let us in
	 */
	static JoinedServer join(StoreServer location) {
		try (Connection connection = connect(location)) {
			new ServerCheck(location, connection).requireFit();
			return new JoinedServer(location);
		}
		catch (SQLException ex) {
			throw ServerProblem.of(ex, location);
		}
	}

	private static Connection connect(StoreServer location) throws SQLException {
		return DriverManager.getConnection(location.url(), location.driver());
	}

	/**
	 * Whoever waits for the tables gives the same command again.
	 * @throws UnusableStoreException when there are none
	 */
	@Override
	public void prepare(boolean mayBegin) {
		try (Connection connection = connect(this.location)) {
			new ServerCheck(this.location, connection).requireTables(false);
		}
		catch (UsageException ex) {
			throw new UnusableStoreException(
					"There is no store in " + this.location + " yet; start the manager first, which makes it.");
		}
		catch (SQLException ex) {
			throw ServerProblem.of(ex, this.location);
		}
	}

	@Override
	public RuntimeException told(RuntimeException problem) {
		return ServerProblem.told(problem, this.location);
	}

	/** It was never held alone. */
	@Override
	public void watch(Runnable onLoss) {
	}

	@Override
	public void requireHeld() {
	}

	@Override
	public void closed() {
	}

	@Override
	public void close() {
	}

}
