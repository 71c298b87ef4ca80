package org.crosscheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Name;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which post by a text: "governor Ada Lund", "Ada Lund, the governor of Alva".
 * Immutable.
 */
final class Posts {

	private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

	private static final int LONGEST = 6;

	/** Every mention of a post looks at all of them. */
	private static final int MOST_OF_ONE_NOUN = 64;

	/** By the noun of the post. */
	private final Map<String, List<Post>> posts;

	private Posts(Map<String, List<Post>> posts) {
		this.posts = posts;
	}

	/**
	 * Reads the posts of a text.
	 * @param names the names of each of its sentences
	 */
	static Posts of(List<Sentence> sentences, List<List<Name>> names, Lexicon lexicon, FullNames fullNames) {
		Map<String, List<Post>> posts = new HashMap<>();
		for (int i = 0; i < sentences.size(); i++) {
			for (Name name : names.get(i)) {
				for (Post post : around(sentences.get(i), name, lexicon, fullNames)) {
					List<Post> same = posts.computeIfAbsent(post.noun(), (key) -> new ArrayList<>());
					if (same.size() < MOST_OF_ONE_NOUN) {
						same.add(post);
					}
				}
			}
		}
		return new Posts(posts);
	}

	private static List<Post> around(Sentence sentence, Name name, Lexicon lexicon, FullNames fullNames) {
		String holder = fullNames.meantBy(name.text(), null);
		List<Post> found = new ArrayList<>();
		if (holder == null) {
			return found;
		}
		List<Token> tokens = sentence.tokens();
		int first = sentence.tokenAt(name.span().start());
		int end = sentence.tokenAt(name.span().end());
		add(tokens, before(tokens, first), first, holder, lexicon, found);
		if (end < tokens.size() && tokens.get(end).is(",")) {
			int to = end + 1;
			while (to < tokens.size() && to - end <= LONGEST && isWord(tokens.get(to))
					&& !lexicon.word(tokens.get(to).lower()).is(Kind.PREPOSITION)) {
				to++;
			}
			boolean closed = to < tokens.size() && (!isWord(tokens.get(to)) || !tokens.get(to).is("to"));
			if (closed) {
				add(tokens, end + 1, to, holder, lexicon, found);
			}
		}
		return found;
	}

	private static int before(List<Token> tokens, int first) {
		int from = first;
		while (from > 0 && first - from < LONGEST && isWord(tokens.get(from - 1))) {
			from--;
		}
		return from;
	}

	/** The post that ends a stretch of words, with the words that narrow it down. */
	private static void add(List<Token> tokens, int from, int to, String holder, Lexicon lexicon, List<Post> found) {
		if (to <= from || !isPost(tokens.get(to - 1), lexicon)) {
			return;
		}
		Set<String> words = new HashSet<>();
		Set<String> limits = new HashSet<>();
		for (int i = to - 1; i >= from && (i == to - 1 || narrows(tokens.get(i), lexicon)); i--) {
			String word = bare(tokens.get(i));
			words.add(word);
			if (lexicon.word(word).is(Kind.NOT_QUITE)) {
				limits.add(word);
			}
		}
		found.add(new Post(tokens.get(to - 1).lower(), words, limits, holder));
	}

	private static boolean isPost(Token token, Lexicon lexicon) {
		Lexicon.Word word = lexicon.word(token.lower());
		return word.is(Kind.ROLE) && !word.is(Kind.PLURAL);
	}

	private static boolean narrows(Token token, Lexicon lexicon) {
		Lexicon.Word word = lexicon.word(token.lower());
		return isWord(token) && word.verb() == null && !word.is(Kind.PREPOSITION) && !word.is(Kind.DETERMINER)
				&& !word.is(Kind.SUBORDINATOR) && !word.is(Kind.AUXILIARY) && !word.is(Kind.ADVERB);
	}

	private static boolean isWord(Token token) {
		return Character.isLetter(token.text().codePointAt(0)) || token.lower().startsWith("'s")
				|| token.lower().startsWith("’s");
	}

	private static String bare(Token token) {
		return GENITIVE.matcher(token.lower()).replaceFirst("");
	}

	/**
	 * The one person that "the governor" or "Alva's governor" means; {@code null} when
	 * the words name a person themselves, or the text has no such post, or several.
	 */
	@Nullable String holder(List<Token> phrase, Lexicon lexicon) {
		Token noun = phrase.get(phrase.size() - 1);
		boolean definite = phrase.size() > 1 && (phrase.get(0).is("the")
				|| phrase.stream().anyMatch((token) -> token.lower().endsWith("'s") || token.lower().endsWith("’s")));
		if (!definite || !isPost(noun, lexicon)) {
			return null;
		}
		Set<String> words = new HashSet<>();
		phrase.stream()
			.filter((token) -> !lexicon.word(token.lower()).is(Kind.DETERMINER))
			.map(Posts::bare)
			.filter((word) -> !word.isEmpty())
			.forEach(words::add);
		Set<String> holders = new HashSet<>();
		for (Post post : this.posts.getOrDefault(noun.lower(), List.of())) {
			if (post.isMeantBy(words)) {
				holders.add(post.holder());
			}
		}
		return (holders.size() == 1) ? holders.iterator().next() : null;
	}

	/**
	 * A post and who holds it.
	 *
	 * @param words noun and what narrows it down
	 * @param limits those of them with which it is no longer, not yet or not quite held
	 */
	private record Post(String noun, Set<String> words, Set<String> limits, String holder) {

		private boolean isMeantBy(Set<String> phrase) {
			return this.words.containsAll(phrase) && phrase.containsAll(this.limits);
		}

	}

}
