package org.crosscheck.article;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a web page.
 *
 * @param text not blank
 * @param role by its markup
 * @param block element that holds it
 * @param linked number of characters inside links
 */
record PageParagraph(String text, Role role, Element block, int linked) {

	private static final int SHORT = 200;

	/** Length if it reads as prose, 0 if it is a heading, a caption or mostly links. */
	int prose() {
		boolean prose = this.role == Role.BODY && this.text.length() >= 25 && this.linked * 2 < this.text.length();
		return prose ? this.text.length() : 0;
	}

	/** A short line that is hardly more than a link: a teaser, a tag. */
	boolean isLink() {
		return this.text.length() < SHORT && this.linked * 10 > this.text.length() * 7 && !this.text.endsWith(".");
	}

}
