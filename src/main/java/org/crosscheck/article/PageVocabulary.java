package org.crosscheck.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.text.WordList;
import org.jsoup.nodes.Element;

/**
 * What elements of a web page mean (html.txt). Immutable and safe for use by several
 * threads.
 */
final class PageVocabulary {

	private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

	private final WordList words = WordList.read(PageVocabulary.class, "html.txt");

	private final Set<String> dropped = this.words.set("dropped");

	private final Set<String> droppedRoles = this.words.set("dropped-role");

	private final Set<String> droppedClasses = this.words.set("dropped-class");

	private final Set<String> blocks = this.words.set("block");

	private final Set<String> captions = this.words.set("caption");

	private final Set<String> standfirsts = this.words.set("standfirst");

	boolean isDropped(Element element) {
		return this.dropped.contains(element.normalName()) || element.hasAttr("hidden")
				|| element.attr("aria-hidden").equals("true") || this.droppedRoles.contains(element.attr("role"))
				|| element.attr("style").replace(" ", "").contains("display:none");
	}

	/** Whether class or id say that the element stands around an article, not in it. */
	boolean isAround(Element element) {
		return !element.normalName().equals("body") && !element.normalName().equals("article")
				&& (hasWord(element.className(), this.droppedClasses) || hasWord(element.id(), this.droppedClasses));
	}

	boolean isBlock(Element element) {
		return this.blocks.contains(element.normalName());
	}

	boolean isCaption(Element element) {
		return element.normalName().equals("figcaption") || hasWord(element.className(), this.captions);
	}

	boolean isStandfirst(Element element) {
		return hasWord(element.className(), this.standfirsts);
	}

	/** Names of the meta elements that hold a field, best first. */
	List<String> metaNames(String field) {
		return this.words.entries(field);
	}

	private static boolean hasWord(String names, Set<String> wanted) {
		return !names.isEmpty() && SEPARATORS.splitAsStream(names.toLowerCase(Locale.ROOT)).anyMatch(wanted::contains);
	}

}
