package org.crosscheck.job;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

class OutagesTests {

	static List<RuntimeException> outages() {
		return List.of(new CannotAcquireLockException("deadlock"), new DataAccessResourceFailureException("gone"),
				new CannotCreateTransactionException("no connection"), new TransactionSystemException("no commit"));
	}

	@ParameterizedTest
	@MethodSource("outages")
	void aDatabaseThatIsAwayIsAnOutageHoweverDeepItLies(RuntimeException problem) {
		assertThat(Outages.isOutage(problem)).isTrue();
		assertThat(Outages.isOutage(new IllegalStateException(new RuntimeException(problem)))).isTrue();
		assertThat(Outages.isFence(problem)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "08006", "57P01", "57P03", "40001", "53300" })
	void soIsWhatTheServerSaysOfItself(String state) {
		assertThat(Outages.isOutage(new IllegalStateException(new SQLException("x", state)))).isTrue();
	}

	@Test
	void whatIsWrongWithTheWorkIsNone() {
		assertThat(Outages.isOutage(new DataIntegrityViolationException("twice"))).isFalse();
		assertThat(Outages.isOutage(new IllegalStateException(new SQLException("x", "23505")))).isFalse();
		assertThat(Outages.isOutage(new SQLException("x"))).isFalse();
	}

	@Test
	void aPartThatSomebodyElseHasTakenOverIsNotTriedAgain() {
		RuntimeException fence = new IllegalStateException(new OptimisticLockingFailureException("version"));
		assertThat(Outages.isFence(fence)).isTrue();
		assertThat(Outages.isOutage(fence)).isFalse();
	}

}
