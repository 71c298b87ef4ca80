package org.crosscheck.job;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells what is wrong with the database from what is wrong with the work. Stateless. */
public final class Outages {

	/**
	 * Classes of SQLSTATE that do not lie with the statement: connection, transaction
	 * rolled back, resources, operator intervention, system error.
	 */
	private static final List<String> STATES = List.of("08", "40", "53", "57", "58");

	private Outages() {
	}

	/**
	 * Whether the same may succeed when the database is well again. Not when somebody
	 * else has changed the metadata.
	 */
	public static boolean isOutage(Throwable problem) {
		return !isFence(problem) && RootCause.causes(problem).anyMatch(Outages::isOne);
	}

	/** Whether somebody else has taken the work over, or has ended it. */
	public static boolean isFence(Throwable problem) {
		return RootCause.causes(problem).anyMatch(OptimisticLockingFailureException.class::isInstance);
	}

	private static boolean isOne(Throwable problem) {
		return problem instanceof TransientDataAccessException || problem instanceof RecoverableDataAccessException
				|| problem instanceof DataAccessResourceFailureException
				|| problem instanceof CannotCreateTransactionException || problem instanceof TransactionSystemException
				|| problem instanceof SQLException sql && isOne(sql.getSQLState());
	}

	private static boolean isOne(@Nullable String state) {
		return state != null && STATES.stream().anyMatch(state::startsWith);
	}

}
