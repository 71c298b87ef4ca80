package org.crosscheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.article.Article;
import org.crosscheck.text.Name;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;

/**
 * Gathers what tells one event's articles from another's. Safe for use by several
 * threads.
 */
final class ProfileReader {

	/** Sentences of headline and lead that tell the topic. */
	private static final int LEAD = 4;

	private final Set<String> stopWords = WordList.read(ProfileReader.class, "stop-words.txt").all();

	private final NounForms nouns = new NounForms();

	/**
	 * The profile of an article.
	 * @param sentences its sentences without furniture, headline first
	 * @param names the names in each of them
	 * @param origin what makes reports one origin
	 */
	ArticleProfile read(Article article, List<Sentence> sentences, List<List<Name>> names, NameForms forms,
			String origin) {
		SortedSet<String> found = new TreeSet<>();
		Set<String> once = new HashSet<>();
		SortedSet<String> words = new TreeSet<>();
		for (int i = 0; i < sentences.size(); i++) {
			for (String form : forms.in(sentences.get(i), names.get(i), null)) {
				if (i < LEAD || !once.add(form)) {
					found.add(form);
				}
			}
			if (i < LEAD) {
				addWords(sentences.get(i), words);
			}
		}
		return new ArticleProfile(article.id(), article.path(), article.publisher(), article.published(),
				article.story(), List.copyOf(found), List.copyOf(words), origin);
	}

	private void addWords(Sentence sentence, Set<String> words) {
		for (Token token : sentence.tokens()) {
			if (token.kind() == TokenKind.WORD && token.lower().length() > 3
					&& !this.stopWords.contains(token.lower())) {
				words.add(this.nouns.singular(token.lower()));
			}
		}
	}

}
