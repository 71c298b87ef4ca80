package org.crosscheck.article;

/** What a stretch of an article is to its reader. */
public enum Role {

	HEADLINE, STANDFIRST, CAPTION, BODY

}
