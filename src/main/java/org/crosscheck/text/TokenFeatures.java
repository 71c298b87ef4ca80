package org.crosscheck.text;

import java.util.List;

/**
 * What the tagger and the parser see of a run of tokens, as numbers made once a token.
 * Places before the first and behind the last token may be asked for, up to
 * {@value #MARGIN} of them; all they hold is that they lie outside.
 */
final class TokenFeatures {

	static final int MARGIN = 3;

	/** How many letters of a long token are looked at, so that time stays linear. */
	private static final int LONGEST = 40;

	private static final int BEFORE = 0x5bd1e995;

	private static final int BEHIND = 0x27d4eb2f;

	private final int size;

	private final int[] words;

	private final int[] shapes;

	private final int[] suffixes;

	private final int[] prefixes;

	TokenFeatures(List<Token> tokens) {
		this.size = tokens.size();
		int length = this.size + 2 * MARGIN;
		this.words = new int[length];
		this.shapes = new int[length];
		this.suffixes = new int[length * 4];
		this.prefixes = new int[length * 3];
		for (int i = 0; i < MARGIN; i++) {
			this.words[i] = BEFORE + i;
			this.words[length - 1 - i] = BEHIND + i;
		}
		for (int i = 0; i < this.size; i++) {
			fill(i + MARGIN, tokens.get(i));
		}
	}

	private void fill(int at, Token token) {
		String lower = (token.kind() == TokenKind.QUOTE) ? plainQuote(token.text()) : token.lower();
		int length = Math.min(lower.length(), LONGEST);
		int hash = 17;
		for (int i = 0; i < length; i++) {
			hash = hash * 31 + plain(lower.charAt(i));
			if (i < 3) {
				this.prefixes[at * 3 + i] = hash;
			}
		}
		this.words[at] = hash;
		for (int i = Math.max(length, 1); i < 3; i++) {
			this.prefixes[at * 3 + i] = hash;
		}
		int suffix = 19;
		for (int i = 0; i < 4; i++) {
			int from = lower.length() - 1 - i;
			suffix = (from >= 0) ? suffix * 31 + plain(lower.charAt(from)) : suffix;
			this.suffixes[at * 4 + i] = suffix;
		}
		this.shapes[at] = shape(token.text());
	}

	/** Every digit counts as 0. */
	private static int plain(char c) {
		return Character.isDigit(c) ? '0' : c;
	}

	private static String plainQuote(String text) {
		return "‘’‚‛‹›'`´ʼ＇".contains(text) ? "'" : "\"";
	}

	/** The kinds of characters in order, runs made one: "Xx", "0,0", "X.X.", "x-X". */
	private static int shape(String text) {
		int hash = 23;
		int last = 0;
		int length = Math.min(text.length(), LONGEST);
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			int kind = Character.isUpperCase(c) ? 'X'
					: Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'l' : c;
			if (kind != last) {
				hash = hash * 31 + kind;
			}
			last = kind;
		}
		return hash;
	}

	int size() {
		return this.size;
	}

	int word(int token) {
		return this.words[token + MARGIN];
	}

	int shape(int token) {
		return this.shapes[token + MARGIN];
	}

	/** The last {@code length} letters, 1 to 4. */
	int suffix(int token, int length) {
		return this.suffixes[(token + MARGIN) * 4 + length - 1];
	}

	/** The first {@code length} letters, 1 to 3. */
	int prefix(int token, int length) {
		return this.prefixes[(token + MARGIN) * 3 + length - 1];
	}

}
