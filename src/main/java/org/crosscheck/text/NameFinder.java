package org.crosscheck.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names by their capitals: the longest runs of capitalised words, small words such
 * as "of" and "bin" inside them included. A word that opens a sentence, or any word of a
 * headline in title case or capitals, counts as a name only when it is no ordinary word.
 * Immutable and safe for use by several threads.
 */
public final class NameFinder {

	private final Set<String> ordinary;

	private final Set<String> titles;

	private final Set<String> never;

	private final Set<String> links;

	private final Set<String> articles;

	private final Set<String> seen;

	/** A finder that knows no text besides the sentence it is given. */
	public NameFinder() {
		WordList words = WordList.read(NameFinder.class, "name-words.txt");
		this.ordinary = words.set("ordinary");
		this.titles = words.set("title");
		this.never = words.set("never");
		this.links = words.set("link");
		this.articles = words.set("article");
		this.seen = Set.of();
	}

	private NameFinder(NameFinder other, Set<String> seen) {
		this.ordinary = other.ordinary;
		this.titles = other.titles;
		this.never = other.never;
		this.links = other.links;
		this.articles = other.articles;
		this.seen = seen;
	}

	/**
	 * A finder that also takes words for ordinary that a text writes in lower case, which
	 * tells the words of its headlines from its names.
	 */
	public NameFinder knowing(AnalysedText text) {
		Set<String> lower = new HashSet<>();
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				if (token.kind() == TokenKind.WORD && Character.isLowerCase(token.text().charAt(0))) {
					lower.add(token.lower());
				}
			}
		}
		return new NameFinder(this, lower);
	}

	/** The names of a sentence in text order, not overlapping. */
	public List<Name> find(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		boolean headline = isTitleCase(tokens);
		List<Name> names = new ArrayList<>();
		int i = 0;
		while (i < tokens.size()) {
			if (!isCapital(tokens.get(i))) {
				i++;
				continue;
			}
			int end = runEnd(tokens, i);
			add(tokens, i, end, headline, names);
			i = end;
		}
		return names;
	}

	private int runEnd(List<Token> tokens, int from) {
		int end = from + 1;
		while (end < tokens.size()) {
			Token token = tokens.get(end);
			if (isCapital(token) || isNumberInName(tokens, end)) {
				end++;
			}
			else if (this.links.contains(token.lower()) && linkEnd(tokens, end) > end) {
				end = linkEnd(tokens, end);
			}
			else {
				break;
			}
		}
		return end;
	}

	/** "of the" and "bin" bind when a capitalised word follows. */
	private int linkEnd(List<Token> tokens, int from) {
		int end = from;
		while (end < tokens.size() && end - from < 2 && this.links.contains(tokens.get(end).lower())) {
			end++;
		}
		boolean binds = end < tokens.size() && isCapital(tokens.get(end))
				&& !this.never.contains(tokens.get(end).lower());
		return binds ? end + 1 : from;
	}

	private static boolean isNumberInName(List<Token> tokens, int i) {
		return tokens.get(i).kind() == TokenKind.ALPHANUMERIC && tokens.get(i).isCapitalised();
	}

	private void add(List<Token> tokens, int first, int end, boolean headline, List<Name> names) {
		int from = first;
		int to = end;
		while (from < to
				&& isStripped(tokens.get(from), from == 0 || isOpening(tokens.get(from - 1)), to - from, headline)) {
			from++;
		}
		while (to > from
				&& (this.never.contains(tokens.get(to - 1).lower()) || headline && isOrdinary(tokens.get(to - 1)))) {
			to--;
		}
		if (from < to && !this.links.contains(tokens.get(from).lower())) {
			StringBuilder text = new StringBuilder();
			for (int i = from; i < to; i++) {
				text.append((i > from) ? " " : "").append(tokens.get(i).text());
			}
			names.add(new Name(new Span(tokens.get(from).start(), tokens.get(to - 1).end()), text.toString()));
		}
	}

	private boolean isStripped(Token token, boolean opensSentence, int left, boolean headline) {
		String lower = token.lower();
		if (this.titles.contains(lower)) {
			return left > 1;
		}
		return this.never.contains(lower) && left == 1 || this.links.contains(lower)
				|| (opensSentence || headline) && isOrdinary(token)
				|| this.ordinary.contains(lower) && left == 1 && opensSentence;
	}

	private boolean isOrdinary(Token token) {
		return this.ordinary.contains(token.lower()) || this.seen.contains(token.lower());
	}

	private static boolean isOpening(Token token) {
		return token.kind() == TokenKind.QUOTE || token.is(":") || token.is("(") || token.is(".") || token.is("…");
	}

	private boolean isCapital(Token token) {
		return token.isCapitalised() && token.kind() != TokenKind.PUNCTUATION && !token.is("i")
				|| hasArticleWithin(token.text());
	}

	/** "al-Hamra", "ash-Shaab": the article is written small within the name. */
	private boolean hasArticleWithin(String text) {
		int hyphen = text.indexOf('-');
		return hyphen > 0 && hyphen + 1 < text.length() && Character.isUpperCase(text.codePointAt(hyphen + 1))
				&& this.articles.contains(text.substring(0, hyphen));
	}

	/** Nearly all longer words are capitalised, as in a headline. */
	private static boolean isTitleCase(List<Token> tokens) {
		int words = 0;
		int capitals = 0;
		for (Token token : tokens) {
			if (token.kind() == TokenKind.WORD && token.text().length() > 3) {
				words++;
				capitals += token.isCapitalised() ? 1 : 0;
			}
		}
		return words >= 3 && capitals * 10 >= words * 8;
	}

}
