package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * "12 per cent" is parsed as "12 percent": the treebanks that taught the parser write one
 * word, and of two it makes a preposition and its object. Stateless.
 */
final class SplitPercent {

	private SplitPercent() {
	}

	/** The tokens with each "per cent" made one; the same list when there is none. */
	static List<Token> joined(List<Token> tokens) {
		int at = find(tokens, 0);
		if (at < 0) {
			return tokens;
		}
		List<Token> joined = new ArrayList<>(tokens.size());
		int from = 0;
		while (at >= 0) {
			joined.addAll(tokens.subList(from, at));
			joined
				.add(new Token(tokens.get(at).start(), tokens.get(at + 1).end(), "percent", "percent", TokenKind.WORD));
			from = at + 2;
			at = find(tokens, from);
		}
		joined.addAll(tokens.subList(from, tokens.size()));
		return joined;
	}

	private static int find(List<Token> tokens, int from) {
		for (int i = from; i < tokens.size(); i++) {
			if (isAt(tokens, i)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isAt(List<Token> tokens, int at) {
		return tokens.get(at).is("per") && at + 1 < tokens.size() && tokens.get(at + 1).is("cent");
	}

	/**
	 * The tree of the tokens as written, "per" a part of the compound that "cent" heads.
	 * @param syntax the tree of {@link #joined}
	 */
	static Syntax parted(List<Token> tokens, Syntax syntax) {
		int size = tokens.size();
		int[] places = new int[syntax.size()];
		String[] tags = new String[size];
		String[] relations = new String[size];
		int[] heads = new int[size];
		int to = 0;
		for (int i = 0; i < places.length; i++) {
			if (isAt(tokens, to)) {
				tags[to] = syntax.tag(i);
				relations[to] = "compound";
				heads[to] = to + 1;
				to++;
			}
			tags[to] = syntax.tag(i);
			relations[to] = syntax.relation(i);
			places[i] = to++;
		}
		for (int i = 0; i < places.length; i++) {
			heads[places[i]] = (syntax.head(i) < 0) ? -1 : places[syntax.head(i)];
		}
		return new Syntax(tags, heads, relations);
	}

}
