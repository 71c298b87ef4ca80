package org.crosscheck.text;

import java.util.List;

/**
 * Finds the part-of-speech tags and the dependency tree of a sentence. The same sentence
 * always gives the same answer, on every machine. Never throws for any token list; time
 * is linear in its length. Immutable and safe for use by several threads; the model is
 * loaded once an instance, so one instance serves a whole job.
 */
public final class SyntaxAnalyzer {

	/** Longer runs of tokens are tables or lists without points: cut and parsed apart. */
	private static final int WINDOW = 250;

	private final SyntaxModel model = SyntaxModel.load();

	private final int loose = Math.max(0, this.model.relations().names().indexOf("dep"));

	/** Analyses a sentence of {@link TextAnalyzer}. */
	public Syntax analyse(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		List<Token> joined = SplitPercent.joined(tokens);
		Syntax syntax = analyse(joined);
		return (joined.size() == tokens.size()) ? syntax : SplitPercent.parted(tokens, syntax);
	}

	Syntax analyse(List<Token> tokens) {
		int size = tokens.size();
		String[] tags = new String[size];
		String[] relations = new String[size];
		int[] heads = new int[size];
		int root = -1;
		for (int from = 0; from < size; from += WINDOW) {
			List<Token> window = tokens.subList(from, Math.min(size, from + WINDOW));
			TokenFeatures features = new TokenFeatures(window);
			int[] tagNumbers = this.model.tagger().tag(features);
			ParserState parse = this.model.parser().parse(new TaggedTokens(features, tagNumbers, this.model.tags()));
			for (int i = 0; i < window.size(); i++) {
				int at = from + i;
				boolean top = parse.head(i) == window.size();
				heads[at] = top ? root : from + parse.head(i);
				tags[at] = this.model.tags().name(tagNumbers[i + TokenFeatures.MARGIN]);
				int relation = (top && root >= 0) ? this.loose : parse.relation(i);
				relations[at] = this.model.relations().name(relation);
			}
			root = (root < 0) ? rootOf(heads, window.size()) : root;
		}
		return new Syntax(tags, heads, relations);
	}

	private static int rootOf(int[] heads, int size) {
		int root = 0;
		while (root < size - 1 && heads[root] >= 0) {
			root++;
		}
		return root;
	}

}
