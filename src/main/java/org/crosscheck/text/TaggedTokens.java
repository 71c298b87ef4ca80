package org.crosscheck.text;

/**
 * Tokens with the numbers of their tags, and how much of what lies between two of them:
 * verbs, commas, conjunctions and quotation marks are counted once, from the left.
 */
final class TaggedTokens {

	private final TokenFeatures tokens;

	private final int[] tags;

	private final int[] verbs;

	private final int[] commas;

	private final int[] quotes;

	/**
	 * @param tags shifted by {@link TokenFeatures#MARGIN}
	 */
	TaggedTokens(TokenFeatures tokens, int[] tags, TagSet names) {
		this.tokens = tokens;
		this.tags = tags;
		int size = tokens.size();
		this.verbs = new int[size + 1];
		this.commas = new int[size + 1];
		this.quotes = new int[size + 1];
		for (int i = 0; i < size; i++) {
			int tag = tags[i + TokenFeatures.MARGIN];
			this.verbs[i + 1] = this.verbs[i] + (names.isVerb(tag) ? 1 : 0);
			this.commas[i + 1] = this.commas[i] + (names.isComma(tag) ? 1 : 0);
			this.quotes[i + 1] = this.quotes[i] + (names.isQuote(tag) ? 1 : 0);
		}
	}

	int size() {
		return this.tokens.size();
	}

	/** Stands for "no such token" and for the root as well as for the margins. */
	int word(int token) {
		return (token == ParserState.NONE) ? 0 : this.tokens.word(token);
	}

	int suffix(int token) {
		return (token == ParserState.NONE) ? 0 : this.tokens.suffix(token, 3);
	}

	int tag(int token) {
		return (token == ParserState.NONE) ? -2 : this.tags[token + TokenFeatures.MARGIN];
	}

	/** What lies between two tokens, the first before the second, as one small number. */
	int between(int first, int second) {
		if (first < 0 || second < 0) {
			return 255;
		}
		int from = first + 1;
		int to = Math.max(from, second);
		int verbCount = Math.min(3, this.verbs[to] - this.verbs[from]);
		int commaCount = Math.min(2, this.commas[to] - this.commas[from]);
		int openQuote = (this.quotes[to] - this.quotes[from]) & 1;
		return verbCount * 8 + commaCount * 2 + openQuote;
	}

	/** How many quotation marks stand before the token, 0 or odd or even. */
	int quotesBefore(int token) {
		int count = this.quotes[Math.max(0, token)];
		return (count == 0) ? 0 : 1 + (count & 1);
	}

}
