package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens in one pass. Any kind of space separates, no-break and thin ones
 * included. Clitics ("'s", "n't") are tokens of their own, inner hyphens stay inside a
 * word, a hyphen after digits is a token ("5-kilogram" is three), a point belongs to an
 * abbreviation. Linear in the length of the text; safe for use by several threads.
 */
final class Tokenizer {

	/** Characters below are made into a token without a copy of each. */
	private static final int SINGLES = 0x80;

	private final String[] singles = new String[SINGLES];

	private final String[] lowerSingles = new String[SINGLES];

	private final WordForms forms = new WordForms();

	private final PointedWords pointed;

	Tokenizer(Abbreviations abbreviations) {
		this.pointed = new PointedWords(abbreviations);
		for (int i = 0; i < SINGLES; i++) {
			this.singles[i] = String.valueOf((char) i);
			this.lowerSingles[i] = Characters.plainLower(this.singles[i]);
		}
	}

	/** The tokens of {@code text} between two offsets, in order. */
	List<Token> tokens(String text, int from, int to) {
		List<Token> tokens = new ArrayList<>((to - from) / 5 + 1);
		int at = from;
		while (at < to) {
			int plain = Characters.plainWordEnd(text, at, to);
			if (plain > at) {
				at = add(tokens, text, at, plain, TokenKind.WORD);
				continue;
			}
			int point = text.codePointAt(at);
			if (Characters.isSpace(point)) {
				at += Character.charCount(point);
			}
			else {
				at = next(text, at, to, tokens);
			}
		}
		return tokens;
	}

	private int next(String text, int at, int to, List<Token> tokens) {
		int point = text.codePointAt(at);
		if (Character.isDigit(text.charAt(at)) || isDecimalPoint(text, at, to)) {
			return number(text, at, to, tokens);
		}
		if (Character.isLetter(point)) {
			return word(text, at, to, tokens);
		}
		int end = at + Character.charCount(point);
		if (Characters.isQuote(point)) {
			return apostrophe(text, at, to, end, tokens);
		}
		if (Characters.isMark(point)) {
			// "..." and "--" are one token each; a run of anything else is cut into
			// single marks
			while (end < to && (point == '.' || point == '-') && text.charAt(end) == point) {
				end++;
			}
			return add(tokens, text, at, end, TokenKind.PUNCTUATION);
		}
		return add(tokens, text, at, end, TokenKind.SYMBOL);
	}

	/** A clitic such as "'s" that stands right behind a word, else a quotation mark. */
	private int apostrophe(String text, int at, int to, int end, List<Token> tokens) {
		if (Characters.isApostrophe(text.charAt(at)) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
			int letters = Characters.lettersFrom(text, end, to);
			if (letters - end == 1 && "sdm".indexOf(Character.toLowerCase(text.charAt(end))) >= 0) {
				return add(tokens, text, at, letters, TokenKind.WORD);
			}
		}
		return add(tokens, text, at, end, TokenKind.QUOTE);
	}

	private int number(String text, int at, int to, List<Token> tokens) {
		int end = numberEnd(text, at, to);
		TokenKind kind = TokenKind.NUMBER;
		int letters = Characters.lettersFrom(text, end, to);
		if (letters > end) {
			kind = TokenKind.ALPHANUMERIC;
			end = Characters.lettersAndDigitsFrom(text, letters, to);
		}
		return add(tokens, text, at, end, kind);
	}

	private int word(String text, int at, int to, List<Token> tokens) {
		if (Characters.isAddress(text, at)) {
			int end = at;
			while (end < to && !Characters.isSpace(text.codePointAt(end)) && "\"<>”)".indexOf(text.charAt(end)) < 0) {
				end++;
			}
			while (end > at + 1 && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
				end--;
			}
			return add(tokens, text, at, end, TokenKind.ALPHANUMERIC);
		}
		int end = withDigits(text, Characters.wordEnd(text, at, to), to);
		end = this.pointed.end(text, at, end, to);
		int clitic = Characters.cliticStart(text, at, end);
		if (clitic > at && clitic < end) {
			add(tokens, text, at, clitic, kindOf(text, at, clitic));
			return add(tokens, text, clitic, end, TokenKind.WORD);
		}
		return add(tokens, text, at, end, kindOf(text, at, end));
	}

	/** Extends "RM23" to "RM23.50" and "US55" to "US55,931,000". */
	private static int withDigits(String text, int end, int to) {
		if (!Character.isDigit(text.charAt(end - 1))) {
			return end;
		}
		int reach = numberEnd(text, end, to);
		return (reach > end) ? Characters.lettersAndDigitsFrom(text, reach, to) : end;
	}

	/** End of the digits, points and commas between digits that go on at an offset. */
	private static int numberEnd(String text, int from, int to) {
		int end = from;
		while (end < to) {
			char c = text.charAt(end);
			if (Character.isDigit(c)) {
				end++;
			}
			else if ((c == ',' || c == '.') && end + 1 < to && Character.isDigit(text.charAt(end + 1))) {
				end += 2;
			}
			else {
				break;
			}
		}
		return end;
	}

	/** A decimal point without a digit before it: ".5". */
	private static boolean isDecimalPoint(String text, int at, int to) {
		return text.charAt(at) == '.' && at + 1 < to && Character.isDigit(text.charAt(at + 1))
				&& (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.');
	}

	private static TokenKind kindOf(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (Character.isDigit(text.charAt(i))) {
				return TokenKind.ALPHANUMERIC;
			}
		}
		return TokenKind.WORD;
	}

	private int add(List<Token> tokens, String text, int start, int end, TokenKind kind) {
		char first = text.charAt(start);
		if (end - start == 1 && first < SINGLES) {
			tokens.add(new Token(start, end, this.singles[first], this.lowerSingles[first], kind));
			return end;
		}
		WordForms.Form form = this.forms.of(text, start, end);
		tokens.add(new Token(start, end, form.text(), form.lower(), kind));
		return end;
	}

}
