package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.article.Block;
import org.crosscheck.article.Part;
import org.crosscheck.article.Role;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.CodePoints;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;

/**
 * One part of an article with its layout. Immutable.
 *
 * @param blocks its blocks in text order, apart from each other
 */
record PartText(Part part, AnalysedText text, List<Block> blocks, List<Span> datelines, CodePoints points) {

	static PartText of(Part part, AnalysedText text, List<Block> blocks, List<Span> datelines) {
		List<Block> own = blocks.stream().filter((block) -> block.part() == part).toList();
		return new PartText(part, text, own, datelines, CodePoints.of(text.text()));
	}

	Role roleOf(Sentence sentence) {
		int at = blockAt(sentence.span().start());
		if (at >= 0 && this.blocks.get(at).span().contains(sentence.span().start())) {
			return this.blocks.get(at).role();
		}
		return (this.part == Part.TITLE) ? Role.HEADLINE : Role.BODY;
	}

	boolean isFurniture(Span span) {
		int first = Math.max(0, blockAt(span.start()));
		for (int i = first; i < this.blocks.size() && this.blocks.get(i).span().start() < span.end(); i++) {
			if (this.blocks.get(i).furniture() && this.blocks.get(i).span().overlaps(span)) {
				return true;
			}
		}
		return false;
	}

	/** The last block that starts at an offset or before it, -1 without one. */
	private int blockAt(int offset) {
		int low = 0;
		int high = this.blocks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.blocks.get(middle).span().start() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low - 1;
	}

	/** Whether the article dates itself there. */
	boolean isDateline(Span span) {
		for (Span dateline : this.datelines) {
			if (span.overlaps(dateline)) {
				return true;
			}
		}
		return false;
	}

	/** The same stretch in code points. */
	Span inCodePoints(Span span) {
		return new Span(this.points.at(span.start()), this.points.at(span.end()));
	}

}
