package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs, sentences and tokens. Never throws for any string; time is
 * linear in its length. Immutable and safe for use by several threads.
 */
public final class TextAnalyzer {

	private final Abbreviations abbreviations = new Abbreviations();

	/** A sentence with so many tokens behind its first one is a table: cut at a comma. */
	private static final int LONG = 250;

	/**
	 * No sentence has more tokens behind its first one, so that what looks at a whole
	 * sentence for each of its numbers stays linear in the text.
	 */
	private static final int LONGEST = 300;

	private final Tokenizer tokenizer = new Tokenizer(this.abbreviations);

	/** Analyses a text. */
	public AnalysedText analyse(String text) {
		List<Sentence> sentences = new ArrayList<>();
		int paragraph = 0;
		for (Span span : Paragraphs.of(text)) {
			split(this.tokenizer.tokens(text, span.start(), span.end()), paragraph++, sentences);
		}
		return new AnalysedText(text, sentences);
	}

	private void split(List<Token> tokens, int paragraph, List<Sentence> sentences) {
		int first = 0;
		for (int i = 0; i < tokens.size(); i++) {
			int last = lastOfSentence(tokens, i);
			boolean table = i - first >= LONG && isComma(tokens.get(i)) || i - first >= LONGEST;
			last = (last < 0 && table) ? i : last;
			if (last >= 0) {
				add(sentences, paragraph, tokens.subList(first, last + 1));
				first = last + 1;
				i = last;
			}
		}
		if (first < tokens.size()) {
			add(sentences, paragraph, tokens.subList(first, tokens.size()));
		}
	}

	/** Index of the last token of the sentence that token {@code i} ends, else -1. */
	private int lastOfSentence(List<Token> tokens, int i) {
		Token token = tokens.get(i);
		boolean abbreviation = token.kind() == TokenKind.WORD && token.text().length() > 1
				&& token.text().endsWith(".");
		if (!abbreviation && !isTerminator(token)) {
			return -1;
		}
		int last = i;
		while (last + 1 < tokens.size() && closes(tokens.get(last), tokens.get(last + 1))) {
			last++;
		}
		if (last + 1 >= tokens.size()) {
			return last;
		}
		Token next = tokens.get(last + 1);
		if (abbreviation) {
			return this.abbreviations.endsSentence(token.lower(), next) ? last : -1;
		}
		return opensSentence(next, last + 2 < tokens.size() ? tokens.get(last + 2) : next) ? last : -1;
	}

	private static boolean isTerminator(Token token) {
		char c = token.text().charAt(0);
		return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
	}

	/** A closing mark that stands right behind the end of a sentence belongs to it. */
	private static boolean closes(Token token, Token next) {
		char c = next.text().charAt(0);
		boolean mark = next.kind() == TokenKind.QUOTE || c == ')' || c == ']' || isTerminator(next);
		return mark && next.start() == token.end() && "“‘«‹„".indexOf(c) < 0;
	}

	private static boolean opensSentence(Token next, Token afterNext) {
		boolean bracket = next.kind() == TokenKind.QUOTE || "([-–—•*".indexOf(next.text().charAt(0)) >= 0;
		Token opener = bracket ? afterNext : next;
		return opener.isCapitalised() || Character.isDigit(opener.text().codePointAt(0))
				|| opener.kind() == TokenKind.SYMBOL || bracket && opener.kind() != TokenKind.WORD
				|| !Character.isLetter(opener.text().codePointAt(0)) && !isComma(opener);
	}

	private static boolean isComma(Token token) {
		return token.is(",") || token.is(";") || token.is(":") || token.is("-") || token.is("–") || token.is("—");
	}

	private static void add(List<Sentence> sentences, int paragraph, List<Token> tokens) {
		Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
		sentences.add(new Sentence(sentences.size(), paragraph, span, tokens));
	}

}
