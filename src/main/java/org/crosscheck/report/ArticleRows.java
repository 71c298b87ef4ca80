package org.crosscheck.report;

/**
 * Where the rows of an article stand in a report.
 *
 * @param articleId the article
 * @param csv its rows in {@code claims.csv}
 * @param jsonl its rows in {@code claims.jsonl}
 * @param counts what they come to
 */
public record ArticleRows(String articleId, Stretch csv, Stretch jsonl, NumberCounts counts) {
}
