package org.crosscheck.job;

import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code crosscheck.remote.*} of managers and workers.
 *
 * @param queue of the broker for the requests; one for each store
 * ({@code crosscheck.remote.queue}, default crosscheck.requests)
 * @param poll time between two looks of the manager at the parts
 * ({@code crosscheck.remote.poll}, default 2s)
 * @param timeout how long no part may move, or a server may be away, before a run gives
 * up ({@code crosscheck.remote.timeout}, default 10m)
 * @param silence how long a worker that does not move is waited for before a dead run is
 * repaired ({@code crosscheck.remote.silence}, default 30s)
 * @param heartbeat time between two signs of life of a worker, which is taken for dead
 * after five without one ({@code crosscheck.remote.heartbeat}, default 3s)
 */
public record RemoteSettings(@DefaultValue("crosscheck.requests") String queue, @DefaultValue("2s") Duration poll,
		@DefaultValue("10m") Duration timeout, @DefaultValue("30s") Duration silence,
		@DefaultValue("3s") Duration heartbeat) {

	private static final int MISSED = 5;

	public RemoteSettings {
		Settings.require(!queue.isBlank(), "crosscheck.remote.queue must name a queue");
		Settings.require(isSome(poll), "crosscheck.remote.poll must be more than nothing");
		Settings.require(isSome(timeout), "crosscheck.remote.timeout must be more than nothing");
		Settings.require(isSome(silence), "crosscheck.remote.silence must be more than nothing");
		Settings.require(isSome(heartbeat), "crosscheck.remote.heartbeat must be more than nothing");
	}

	private static boolean isSome(Duration time) {
		return !time.isNegative() && !time.isZero();
	}

	/** After what time without a sign of life a worker is taken for dead. */
	public Duration deadAfter() {
		return this.heartbeat.multipliedBy(MISSED);
	}

}
