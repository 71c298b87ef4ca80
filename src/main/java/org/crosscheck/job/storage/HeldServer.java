package org.crosscheck.job.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * A database on a server that is kept from other runs by an advisory lock, which the
 * server takes back when this process or the connection ends.
 */
final class HeldServer implements HeldStore {

	private static final int ANSWER_SECONDS = 10;

	private final StoreServer location;

	private final boolean alone;

	private Connection connection;

	private HeldServer(StoreServer location, boolean alone, Connection connection) {
		this.location = location;
		this.alone = alone;
		this.connection = connection;
	}

	/** Alone. */
	static HeldStore hold(StoreServer location) {
		return open(location, true);
	}

	/** Beside others. */
	static HeldStore join(StoreServer location) {
		return open(location, false);
	}

	private static HeldServer open(StoreServer location, boolean alone) {
		Connection connection = null;
		try {
			connection = connect(location);
			new ServerCheck(location, connection).requireFit();
			if (alone) {
				new AdvisoryLock(location, connection).take();
			}
			return new HeldServer(location, alone, connection);
		}
		catch (SQLException ex) {
			release(connection);
			throw ServerProblem.of(ex, location);
		}
		catch (RuntimeException ex) {
			release(connection);
			throw ex;
		}
	}

	private static Connection connect(StoreServer location) throws SQLException {
		Properties properties = location.driver();
		properties.setProperty("ApplicationName", AdvisoryLock.self());
		return DriverManager.getConnection(location.url(), properties);
	}

	@Override
	public void prepare(boolean mayBegin) {
		try {
			new ServerCheck(this.location, this.connection).requireTables(mayBegin);
		}
		catch (SQLException ex) {
			throw ServerProblem.of(ex, this.location);
		}
	}

	@Override
	public RuntimeException told(RuntimeException problem) {
		return ServerProblem.told(problem, this.location);
	}

	@Override
	public synchronized void keep() {
		try {
			if (!this.connection.isValid(ANSWER_SECONDS)) {
				release(this.connection);
				this.connection = open(this.location, this.alone).connection;
			}
		}
		catch (SQLException ex) {
			throw ServerProblem.of(ex, this.location);
		}
	}

	/** There is nothing to be sealed: the server takes care of its files. */
	@Override
	public void closed() {
	}

	@Override
	public synchronized void close() {
		release(this.connection);
	}

	private static void release(@Nullable Connection connection) {
		try {
			if (connection != null) {
				connection.close();
			}
		}
		catch (SQLException ex) {
			// the server gives the lock back when it sees that nobody is there
		}
	}

}
