package org.crosscheck.store;

import org.crosscheck.article.Article;

/**
 * An article as the store holds it.
 *
 * @param article as it came in, under an id that is unique in the store
 * @param contentHash SHA-256 of everything in it
 */
public record StagedArticle(Article article, String contentHash) {

}
