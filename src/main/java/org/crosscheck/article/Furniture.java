package org.crosscheck.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.text.Sentence;

/**
 * Tells which paragraphs belong to the page rather than to the article (semantics.md
 * section 4.23). Immutable and safe for use by several threads.
 */
final class Furniture {

	/** Longest paragraph in which one promoting sentence makes all of it furniture. */
	private static final int PROMOTION = 350;

	/** Most titles that stand under a heading of teasers. */
	private static final int TEASERS = 15;

	/** Longest title that holds a mark as sentences do. */
	private static final int TITLE = 120;

	/** Lines at the top, and at the end, where bylines and credits stand. */
	private static final int TOP = 8;

	private static final int BOTTOM = 4;

	/**
	 * Letters beside its dates that a line of dates may hold ("GMT", "Last updated at").
	 */
	private static final int DATE_LINE_LETTERS = 20;

	private static final Pattern MARKUP = Pattern.compile(
			"[^!?]{0,100}[{}]|[^!?{]{0,60}\\{[^!?]{0,100}|[a-z-]{2,30}\\s?:\\s?[^;]{1,60};|https?://\\S+|<[^<>]{1,200}>?");

	private static final Pattern BREADCRUMB = Pattern.compile("[^.!?>›»]{1,40}(?:[>›»][^.!?>›»]{1,60}){1,5}");

	private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,4}(?:/\\p{L}{1,4}){1,3}");

	private static final Pattern CREDIT_WORD = Pattern.compile("[^\\s(),;–—-]+");

	private final FurniturePhrases phrases;

	private final Wires wires;

	Furniture(FurniturePhrases phrases, Wires wires) {
		this.phrases = phrases;
		this.wires = wires;
	}

	/**
	 * The furniture among paragraphs.
	 * @param paragraphs of one text, in order
	 * @param datelines of the same text
	 */
	BitSet among(List<Paragraph> paragraphs, List<Dateline.Mark> datelines) {
		BitSet furniture = new BitSet(paragraphs.size());
		int teasers = 0;
		boolean opening = true;
		for (int i = 0; i < paragraphs.size(); i++) {
			Paragraph paragraph = paragraphs.get(i);
			boolean top = i < TOP;
			boolean bottom = i >= paragraphs.size() - BOTTOM;
			boolean heading = isTeaserHeading(paragraph);
			boolean teaser = teasers > 0 && isTitle(paragraph);
			if (heading || teaser || isPhrase(paragraph, opening) || isDateLine(paragraph, datelines)
					|| (top || bottom) && Byline.isLine(paragraph.text()) || bottom && isWireCredit(paragraph)) {
				furniture.set(i);
			}
			opening &= furniture.get(i);
			teasers = (heading && !opening) ? TEASERS : teaser ? teasers - 1 : 0;
		}
		return furniture;
	}

	private boolean isPhrase(Paragraph paragraph, boolean opening) {
		String normal = paragraph.normal();
		if (normal.isEmpty()) {
			return paragraph.text().chars().noneMatch(Character::isLetterOrDigit);
		}
		return this.phrases.isWhole(normal) || opening && this.phrases.isCategory(normal)
				|| this.phrases.hasFurnitureStart(normal) || isMarkup(paragraph.text())
				|| opening && BREADCRUMB.matcher(paragraph.text()).matches() || isPromotion(paragraph);
	}

	private boolean isPromotion(Paragraph paragraph) {
		int start = paragraph.span().start();
		return paragraph.text().length() <= PROMOTION && paragraph.sentences()
			.stream()
			.map((Sentence sentence) -> paragraph.text()
				.substring(sentence.span().start() - start, sentence.span().end() - start))
			.anyMatch((sentence) -> this.phrases.hasPromotionStart(NormalLine.startOf(sentence)));
	}

	private boolean isTeaserHeading(Paragraph paragraph) {
		return this.phrases.isTeaserHeading(paragraph.normal())
				|| paragraph.text().endsWith(":") && this.phrases.opensTeaserHeading(paragraph.normal());
	}

	/** One title, or several glued together without a mark between them. */
	private static boolean isTitle(Paragraph paragraph) {
		return !paragraph.endsAsSentence() && (paragraph.sentences().size() == 1 || paragraph.text().length() <= TITLE);
	}

	/** Style rules, tags and bare addresses. */
	private static boolean isMarkup(String text) {
		char last = text.charAt(text.length() - 1);
		return ("{};>".indexOf(last) >= 0 || text.indexOf('{') >= 0 || text.startsWith("<") || text.startsWith("http"))
				&& MARKUP.matcher(text).matches();
	}

	private static boolean isDateLine(Paragraph paragraph, List<Dateline.Mark> datelines) {
		int letters = 0;
		int from = paragraph.span().start();
		boolean dated = false;
		for (Dateline.Mark mark : datelines) {
			if (paragraph.span().contains(mark.span()) && mark.span().start() >= from) {
				letters += letters(paragraph, from, mark.span().start());
				from = mark.span().end();
				dated = true;
			}
		}
		return dated && letters + letters(paragraph, from, paragraph.span().end()) <= DATE_LINE_LETTERS;
	}

	private static int letters(Paragraph paragraph, int from, int to) {
		int start = paragraph.span().start();
		return (int) paragraph.text().substring(from - start, to - start).chars().filter(Character::isLetter).count();
	}

	/** "rc/lo (AP, AFP, dpa)", "With Reuters": initials and names of wires only. */
	private boolean isWireCredit(Paragraph paragraph) {
		if (paragraph.normal().isEmpty()) {
			return false;
		}
		int known = 0;
		Matcher words = CREDIT_WORD.matcher(paragraph.text());
		while (words.find()) {
			String word = words.group();
			boolean credit = this.wires.isName(word) || INITIALS.matcher(word).matches();
			if (!credit && !Set.of("with", "and", "agencies", "source").contains(word.toLowerCase(Locale.ROOT))) {
				return false;
			}
			known += credit ? 1 : 0;
		}
		return known > 0;
	}

}
