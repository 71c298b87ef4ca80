package org.crosscheck.source;

import java.util.ArrayList;
import java.util.List;

/** Finds the statements of one sentence, by verbs, fixed phrases and headline forms. */
final class StatementReader {

	/**
	 * Sentences of news have a handful of statements; garbage must not make one sentence
	 * cost the square of its length.
	 */
	private static final int MOST = 40;

	private final VerbReader verbs = new VerbReader();

	private final PhraseReader phrases = new PhraseReader();

	private final ClaimNounReader nouns = new ClaimNounReader();

	private final FigureReader figures = new FigureReader();

	private final QuotingReader quoting = new QuotingReader();

	private final LabelReader labels = new LabelReader();

	/** Statements in the order of their cues. */
	List<Statement> read(Clause clause, boolean headline) {
		List<Statement> found = new ArrayList<>();
		this.labels.read(clause, headline, found);
		for (int i = 0; i < clause.size() && found.size() < MOST; i++) {
			this.phrases.read(clause, i, found);
			this.nouns.read(clause, i, found);
			this.figures.read(clause, i, found);
			this.quoting.read(clause, i, found);
			if (VerbReader.mayRead(clause, i) && (headline || i == 0 || !clause.isCapital(i))) {
				this.verbs.read(clause, i, found);
			}
		}
		InsertionReader.read(clause, found);
		GappingReader.read(clause, found);
		this.labels.readColon(clause, found);
		Turns.take(clause, found);
		return found;
	}

}
