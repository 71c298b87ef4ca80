package org.crosscheck.job.storage;

import java.sql.SQLException;

import org.crosscheck.job.Plain;
import org.crosscheck.job.RootCause;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/** Makes a sentence with a remedy of what a PostgreSQL server answers. */
final class ServerProblem {

	private ServerProblem() {
	}

	/** What to tell of a problem; the problem itself when it is none of the server. */
	static RuntimeException told(RuntimeException problem, StoreServer store) {
		for (Throwable cause : RootCause.causes(problem).toList()) {
			if (cause instanceof FlywayException ex
					&& ex.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
				return new UnusableStoreException("The store " + store + " has tables of another program in its schema;"
						+ " give it a database of its own, or a schema with ?currentSchema=NAME.");
			}
			if (cause instanceof SQLException ex && ex.getSQLState() != null) {
				return of(ex, store);
			}
		}
		return problem;
	}

	/** What to tell of an answer. */
	static UnusableStoreException of(SQLException answer, StoreServer store) {
		String state = String.valueOf(answer.getSQLState());
		return new UnusableStoreException("The store " + store + " " + said(state, store) + " (" + state + ": "
				+ Plain.text(RootCause.told(answer), 200) + ").");
	}

	/** The states are those of Appendix A of PostgreSQL's manual. */
	private static String said(String state, StoreServer store) {
		String user = String.valueOf(store.credentials());
		return switch (state) {
			case "08001", "08006" ->
				"cannot be reached; see whether the server runs, whether host and port are right, and its certificate"
						+ " known, if it is asked for one";
			case "28P01", "28000", "08004" -> "does not let the user " + user + " in; set " + Credentials.USER + " and "
					+ Credentials.PASSWORD + ", or see the server's pg_hba.conf";
			case "3D000" -> "is not there; have it made with CREATE DATABASE … OWNER " + user + " ENCODING 'UTF8'";
			case "42501" -> "does not let the user " + user
					+ " do what a run needs; make the user the owner of the database and of the tables";
			case "53300" -> "has no connection left; raise its max_connections or lower --crosscheck.connections";
			case "57P03" -> "is starting up or going down; give the same command again in a while";
			default -> "does not do what a run needs";
		};
	}

}
