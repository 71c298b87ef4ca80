package org.crosscheck.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;

/**
 * Finds the outermost quotations of a text, whatever marks it uses. A quotation that is
 * open at a paragraph's end goes on when the next paragraph begins with an opening mark
 * of the same kind (semantics.md section 4.19).
 */
final class QuotationFinder {

	private final AnalysedText text;

	private final Set<Integer> ignored;

	private final List<Quotation> found = new ArrayList<>();

	private int start = -1;

	private char family;

	private int words;

	private boolean continues;

	private QuotationFinder(AnalysedText text, Set<Integer> ignored) {
		this.text = text;
		this.ignored = ignored;
	}

	/** Quotations in text order. */
	static List<Quotation> find(AnalysedText text, Set<Integer> ignored) {
		QuotationFinder finder = new QuotationFinder(text, ignored);
		finder.run();
		return List.copyOf(finder.found);
	}

	private void run() {
		int paragraph = -1;
		char unclosed = 0;
		int end = 0;
		for (Sentence sentence : this.text.sentences()) {
			if (this.ignored.contains(sentence.index())) {
				continue;
			}
			boolean fresh = sentence.paragraph() != paragraph;
			if (fresh) {
				unclosed = (this.start >= 0) ? this.family : 0;
				close(end);
				paragraph = sentence.paragraph();
			}
			List<Token> tokens = sentence.tokens();
			for (int i = 0; i < tokens.size(); i++) {
				Token token = tokens.get(i);
				if (token.kind() == TokenKind.QUOTE) {
					Mark mark = Mark.at(tokens, i);
					i += mark.tokens() - 1;
					meet(tokens, i, mark, (fresh && i < mark.tokens()) ? unclosed : 0);
				}
				else if (this.start >= 0 && token.kind() != TokenKind.PUNCTUATION) {
					this.words++;
				}
			}
			end = sentence.span().end();
		}
		close(end);
	}

	private void meet(List<Token> tokens, int i, Mark mark, char unclosed) {
		if (this.start < 0) {
			if (opens(mark)) {
				this.start = mark.start();
				this.family = mark.family();
				this.words = 0;
				this.continues = mark.family() == unclosed;
			}
		}
		else if (mark.family() == this.family && closes(tokens, i, mark)) {
			close(mark.end());
		}
	}

	private void close(int end) {
		if (this.start >= 0 && end > this.start) {
			this.found.add(new Quotation(new Span(this.start, end), this.continues, this.words));
		}
		this.start = -1;
	}

	/**
	 * One quotation mark; two single ones side by side are a double one.
	 *
	 * @param start where it begins
	 * @param end one past its end
	 * @param sign its first character
	 * @param family marks that open and close each other share a family
	 * @param tokens how many tokens it takes
	 */
	private record Mark(int start, int end, char sign, char family, int tokens) {

		static Mark at(List<Token> tokens, int i) {
			Token token = tokens.get(i);
			char sign = token.text().charAt(0);
			boolean single = "'‘’`´".indexOf(sign) >= 0;
			boolean pair = single && i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end()
					&& tokens.get(i + 1).text().charAt(0) == sign;
			return pair ? new Mark(token.start(), tokens.get(i + 1).end(), '"', '"', 2)
					: new Mark(token.start(), token.end(), sign, family(sign), 1);
		}

		private static char family(char sign) {
			return switch (sign) {
				case '\'', '‘', '’', '‚', '‛', '`', '´', 'ʼ', '＇' -> '\'';
				case '«', '»' -> '«';
				case '‹', '›' -> '‹';
				default -> '"';
			};
		}

	}

	private boolean opens(Mark token) {
		char c = token.sign();
		if ("“‘«‹„‚‟".indexOf(c) >= 0) {
			return c != '‘' || !isElision(token.end());
		}
		if ("”’»›".indexOf(c) >= 0) {
			return false;
		}
		return !letterOrDigit(token.start() - 1) && solid(token.end()) && !isElision(token.end())
				&& (token.start() == 0 || !isCloser(this.text.text().charAt(token.start() - 1)));
	}

	private static boolean isCloser(char c) {
		return c == '.' || c == ',' || c == '!' || c == '?';
	}

	private boolean closes(List<Token> tokens, int i, Mark token) {
		char c = token.sign();
		if ("”»›".indexOf(c) >= 0) {
			return true;
		}
		if ("“‘«‹„‚".indexOf(c) >= 0) {
			return false;
		}
		if (this.family != '\'') {
			return solid(token.start() - 1) || !solid(token.end());
		}
		if (letterOrDigit(token.end()) || !solid(token.start() - 1)) {
			return false;
		}
		// "the workers' pay" inside single quotation marks: a later mark closes
		boolean afterS = token.start() > 0 && this.text.text().charAt(token.start() - 1) == 's';
		boolean wordFollows = i + 1 < tokens.size() && tokens.get(i + 1).kind() == TokenKind.WORD
				&& !tokens.get(i + 1).isCapitalised();
		return !(afterS && wordFollows && closesLater(tokens, i + 1));
	}

	/** Whether another closing mark of the family follows before the next opening one. */
	private boolean closesLater(List<Token> tokens, int from) {
		int limit = Math.min(tokens.size(), from + 60);
		for (int k = from; k < limit; k++) {
			Token token = tokens.get(k);
			if (token.kind() == TokenKind.QUOTE && Mark.at(tokens, k).family() == '\'') {
				return solid(token.start() - 1) && !letterOrDigit(token.end());
			}
		}
		return false;
	}

	/** "'90s", "'em", "'tis": a mark for letters left out. */
	private boolean isElision(int after) {
		String all = this.text.text();
		if (after < all.length() && Character.isDigit(all.charAt(after))) {
			return after + 2 < all.length() && Character.isDigit(all.charAt(after + 1)) && all.charAt(after + 2) == 's';
		}
		return all.startsWith("em ", after) || all.startsWith("tis ", after) || all.startsWith("twas ", after)
				|| all.startsWith("til ", after) || all.startsWith("cause ", after);
	}

	private boolean solid(int at) {
		return at >= 0 && at < this.text.text().length() && !Character.isWhitespace(this.text.text().charAt(at))
				&& !Character.isSpaceChar(this.text.text().charAt(at));
	}

	private boolean letterOrDigit(int at) {
		return at >= 0 && at < this.text.text().length() && Character.isLetterOrDigit(this.text.text().charAt(at));
	}

}
