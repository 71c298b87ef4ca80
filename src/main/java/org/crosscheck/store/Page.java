package org.crosscheck.store;

/**
 * Names a page of the claims of an article.
 *
 * @param articleId the article
 * @param number from 0
 */
public record Page(String articleId, int number) {
}
