package org.crosscheck.job;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application that is closed once. The night that ends and a request to stop may come
 * at one moment, each in its thread; who comes second waits until the database is closed.
 * Spring 7 by itself would let the second one go on at once, and interrupt the first,
 * where that one happens to be waiting: the store was then sealed with files that HSQLDB
 * was still about to replace. Safe for use by several threads.
 */
final class OpenContext implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private boolean closed;

	OpenContext(ConfigurableApplicationContext context) {
		this.context = context;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Closes everything; returns when that is done, by whichever thread. */
	@Override
	public synchronized void close() {
		if (!this.closed) {
			this.closed = true;
			this.context.close();
		}
	}

}
