package org.crosscheck.job;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does once, at the first chunk of articles written, what Spring Batch 6.0.4 alone would
 * let pass as success.
 */
class FaultyJdbc extends JdbcTemplate {

	private final PlatformTransactionManager transactions;

	private final Fault fault;

	private final AtomicBoolean done = new AtomicBoolean();

	FaultyJdbc(DataSource database, PlatformTransactionManager transactions, Fault fault) {
		super(database);
		this.transactions = transactions;
		this.fault = fault;
	}

	@Override
	public int[] batchUpdate(String sql, List<Object[]> rows) {
		boolean now = sql.startsWith("UPDATE manifest SET processed = TRUE, claims") && !rows.isEmpty()
				&& this.done.compareAndSet(false, true);
		int[] counts = super.batchUpdate(sql,
				(now && this.fault == Fault.ITEM_LOST) ? rows.subList(1, rows.size()) : rows);
		if (now) {
			provoke(String.valueOf(rows.get(0)[2]));
		}
		return counts;
	}

	private void provoke(String article) {
		switch (this.fault) {
			case ROLLBACK_SWALLOWED ->
				new TransactionTemplate(this.transactions).executeWithoutResult(TransactionStatus::setRollbackOnly);
			case COMMIT_FAILS -> execute((ConnectionCallback<Boolean>) (connection) -> {
				connection.abort(Runnable::run);
				return true;
			});
			case CLAIMS_LOST -> update("DELETE FROM claim_page WHERE article_id = ?", article);
			case ITEM_LOST, NONE -> {
			}
		}
	}

	/**
	 * Defects of batch-notes.md, section 1.3, and what else the step {@code verify} is
	 * for.
	 */
	enum Fault {

		NONE, ITEM_LOST, ROLLBACK_SWALLOWED, COMMIT_FAILS, CLAIMS_LOST

	}

}
