package org.crosscheck.store;

import org.springframework.stereotype.Repository;

/**
 * Lets the database put its tables in order where much was written: what that means, each
 * knows for itself. To be called when no transaction is open.
 */
@Repository
public class Checkpoint {

	private final Database database;

	Checkpoint(Database database) {
		this.database = database;
	}

	/** Many rows were written. */
	public void take() {
		this.database.afterManyRows();
	}

	/** Many rows were deleted. */
	void takeWhole() {
		this.database.afterManyDeletions();
	}

}
