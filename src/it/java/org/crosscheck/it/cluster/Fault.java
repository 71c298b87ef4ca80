package org.crosscheck.it.cluster;

/** What happens to a cluster at work. */
enum Fault {

	/** kill -9 a worker that is at a part. */
	WORKER_KILLED,

	/** kill -9 the manager; the workers live, and requests are queued. */
	MANAGER_KILLED,

	/** kill -9 the broker; it is started again on its journal. */
	BROKER_KILLED,

	/** PostgreSQL ends all sessions and is started again. */
	DATABASE_RESTARTED,

	/** SIGSTOP a worker for longer than the broker has patience, then SIGCONT. */
	WORKER_PAUSED,

	/** SIGTERM a worker that is at a part. */
	WORKER_STOPPED

}
