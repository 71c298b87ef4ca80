package org.crosscheck.generator;

/**
 * An article with the field names of contract.md, Input.
 *
 * @param id its own id
 * @param title headline
 * @param publisher who publishes it
 * @param author who wrote it
 * @param published ISO date
 * @param text body
 */
public record GeneratedArticle(String id, String title, String publisher, String author, String published,
		String text) {

}
