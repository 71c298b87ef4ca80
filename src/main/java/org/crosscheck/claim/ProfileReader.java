package org.crosscheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.article.Article;
import org.crosscheck.text.Name;
import org.crosscheck.text.Sentence;

/**
 * Gathers what tells one event's articles from another's. Safe for use by several
 * threads.
 */
final class ProfileReader {

	/** Sentences of headline and lead that tell the topic. */
	private static final int LEAD = 4;

	private final ContentWords contentWords = new ContentWords();

	/**
	 * A sentence of the article.
	 *
	 * @param text as written
	 * @param names the names in it
	 */
	record Said(Sentence sentence, String text, List<Name> names) {
	}

	/**
	 * The profile of an article.
	 * @param sentences its sentences without furniture, headline first
	 * @param origin what makes reports one origin
	 */
	ArticleProfile read(Article article, List<Said> sentences, NameForms forms, String origin,
			List<EventFrame> events) {
		SortedSet<String> found = new TreeSet<>();
		Set<String> once = new HashSet<>();
		SortedSet<String> words = new TreeSet<>();
		for (int i = 0; i < sentences.size(); i++) {
			for (String form : forms.in(sentences.get(i).sentence(), sentences.get(i).names(), null)) {
				if (i < LEAD || !once.add(form)) {
					found.add(form);
				}
			}
			if (i < LEAD) {
				words.addAll(this.contentWords.of(sentences.get(i).text()));
			}
		}
		return new ArticleProfile(article.id(), article.path(), article.publisher(), article.published(),
				article.story(), List.copyOf(found), List.copyOf(words), origin, events);
	}

}
