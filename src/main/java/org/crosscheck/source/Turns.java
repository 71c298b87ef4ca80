package org.crosscheck.source;

import java.util.List;

import org.crosscheck.text.Span;

/**
 * Ends what one party says where a semicolon brings in the next speaker: "The union said
 * 41; the ministry said 12." Stateless.
 */
final class Turns {

	private Turns() {
	}

	/** Cuts the statements of one sentence at such semicolons. */
	static void take(Clause clause, List<Statement> found) {
		for (int i = 1; i + 1 < clause.size(); i++) {
			if (!clause.is(i, ";")) {
				continue;
			}
			Span mark = clause.span(i, i + 1);
			int next = clause.token(i + 1).start();
			boolean turn = found.stream().anyMatch((statement) -> opens(statement, next));
			found.replaceAll((statement) -> endsAt(statement, mark, turn) ? statement.until(mark.start()) : statement);
		}
	}

	private static boolean opens(Statement statement, int place) {
		Span speaker = statement.speaker();
		return speaker != null && speaker.start() == place;
	}

	private static boolean endsAt(Statement statement, Span mark, boolean turn) {
		return statement.content().contains(mark.start()) && statement.cue().start() < mark.start()
				&& statement.content().start() < mark.start() && (turn || statement.kind() == Statement.Kind.OTHER);
	}

}
