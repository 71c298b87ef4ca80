package org.crosscheck.job.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.crosscheck.job.Pauses;
import org.crosscheck.job.ProcessName;
import org.jspecify.annotations.Nullable;

/**
 * A database on a server that is kept from other runs by an advisory lock, which the
 * server takes back when this process or the connection ends. Safe for use by several
 * threads.
 */
final class HeldServer implements HeldStore {

	/** How often the connection is asked whether it is still there. */
	private static final Duration ROUND = Duration.ofSeconds(5);

	private static final int PATIENCE_SECONDS = 5;

	private final StoreServer location;

	private final Duration round;

	private Connection connection;

	private boolean closed;

	private volatile @Nullable StoreHeldException lost;

	private HeldServer(StoreServer location, Duration round, Connection connection) {
		this.location = location;
		this.round = round;
		this.connection = connection;
	}

	static HeldServer hold(StoreServer location) {
		return hold(location, ROUND);
	}

	static HeldServer hold(StoreServer location, Duration round) {
		try {
			return new HeldServer(location, round, locked(location));
		}
		catch (SQLException ex) {
			throw ServerProblem.of(ex, location);
		}
	}

	private static Connection locked(StoreServer location) throws SQLException {
		Properties properties = location.driver();
		properties.setProperty("ApplicationName", ProcessName.told());
		Connection connection = DriverManager.getConnection(location.url(), properties);
		try {
			new ServerCheck(location, connection).requireFit();
			new AdvisoryLock(location, connection).take();
			return connection;
		}
		catch (SQLException | RuntimeException ex) {
			release(connection);
			throw ex;
		}
	}

	@Override
	public synchronized void prepare(boolean mayBegin) {
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
	public RuntimeException toldOfWork(RuntimeException problem) {
		return told(problem);
	}

	/**
	 * A server that was started anew, or an administrator, may have ended the session
	 * with the lock. It is taken again if nobody else has it by then; what somebody else
	 * did and ended in between makes our next commit fail, for recovery counts up the
	 * versions of all that was under way.
	 */
	@Override
	public void watch(Runnable onLoss) {
		Thread watch = new Thread(() -> {
			while (isHeld() && Pauses.sleep(this.round)) {
				keep();
			}
			if (this.lost != null) {
				onLoss.run();
			}
		}, "store-lock");
		watch.setDaemon(true);
		watch.start();
	}

	private synchronized boolean isHeld() {
		return !this.closed && this.lost == null;
	}

	/** Whether the session with the lock is there, or could be replaced. */
	private synchronized boolean keep() {
		try {
			if (isHeld() && !this.connection.isValid(PATIENCE_SECONDS)) {
				release(this.connection);
				this.connection = locked(this.location);
			}
		}
		catch (StoreHeldException ex) {
			this.lost = ex;
		}
		catch (SQLException | UnusableStoreException ex) {
			// the server is away, for the run as well; the next round tries again
			return false;
		}
		return isHeld();
	}

	@Override
	public boolean regain(Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		boolean back = keep();
		while (!back && isHeld() && System.nanoTime() < end && Pauses.sleep(this.round)) {
			back = keep();
		}
		return back;
	}

	@Override
	public void requireHeld() {
		StoreHeldException other = this.lost;
		if (other != null) {
			throw new UnusableStoreException("The server ended the session that kept others away from the store, and "
					+ "another run came first. " + other.getMessage());
		}
	}

	/** There is nothing to be sealed: the server takes care of its files. */
	@Override
	public void closed() {
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		try {
			new AdvisoryLock(this.location, this.connection).giveBack();
		}
		catch (SQLException ex) {
			// the session is gone, and the lock with it
		}
		release(this.connection);
	}

	private static void release(Connection connection) {
		try {
			connection.close();
		}
		catch (SQLException ex) {
			// the server gives the lock back when it sees that nobody is there
		}
	}

}
