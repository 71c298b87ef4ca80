package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.quantity.Piece.Kind;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;

/**
 * Cuts tokens into pieces at hyphens and between digits and letters, and looks each piece
 * up once. Immutable.
 */
final class Cutter {

	private final Lexicon lexicon;

	Cutter(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	Pieces cut(List<Token> tokens) {
		return cut(tokens, false);
	}

	/**
	 * Cuts the tokens of one sentence.
	 * @param commas whether the article writes decimals behind a comma
	 */
	Pieces cut(List<Token> tokens, boolean commas) {
		List<Piece> pieces = new ArrayList<>(tokens.size() + 8);
		for (Token token : tokens) {
			if (token.kind() == TokenKind.ALPHANUMERIC && isLink(token.lower())) {
				add(pieces, token, 0, token.text().length(), Kind.LINK);
			}
			else if (token.kind() == TokenKind.WORD && token.lower().indexOf('-') < 0) {
				add(pieces, token, 0, token.text().length(), Kind.WORD);
			}
			else if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.ALPHANUMERIC) {
				split(pieces, token);
			}
			else {
				add(pieces, token, 0, token.text().length(),
						(token.kind() == TokenKind.NUMBER) ? Kind.NUMBER : Kind.MARK);
			}
		}
		return new Pieces(pieces.toArray(Piece[]::new), commas);
	}

	private static boolean isLink(String lower) {
		return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("www.");
	}

	private void split(List<Piece> pieces, Token token) {
		String lower = token.lower();
		int at = 0;
		while (at < lower.length()) {
			char c = lower.charAt(at);
			int end = at + 1;
			Kind kind = Kind.MARK;
			if (Character.isDigit(c)) {
				kind = Kind.NUMBER;
				end = digitsEnd(lower, at);
			}
			else if (c != '-') {
				kind = Kind.WORD;
				while (end < lower.length() && !Character.isDigit(lower.charAt(end)) && lower.charAt(end) != '-') {
					end++;
				}
			}
			add(pieces, token, at, end, kind);
			at = end;
		}
	}

	private static int digitsEnd(String lower, int from) {
		int end = from;
		while (end < lower.length()
				&& (Character.isDigit(lower.charAt(end)) || (lower.charAt(end) == '.' || lower.charAt(end) == ',')
						&& end + 1 < lower.length() && Character.isDigit(lower.charAt(end + 1)))) {
			end++;
		}
		return end;
	}

	private void add(List<Piece> pieces, Token token, int from, int to, Kind kind) {
		boolean whole = from == 0 && to == token.text().length();
		int start = token.start() + from;
		String text = whole ? token.text() : token.text().substring(from, to);
		String lower = whole ? token.lower() : token.lower().substring(from, to);
		int last = pieces.size() - 1;
		boolean glued = last >= 0 && pieces.get(last).end() == start;
		Word word = (kind == Kind.NUMBER || kind == Kind.LINK) ? Word.UNKNOWN : this.lexicon.look(lower);
		pieces.add(new Piece(start, start + text.length(), text, lower, kind, glued, word));
	}

}
