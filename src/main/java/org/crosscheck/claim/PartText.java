package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.article.Block;
import org.crosscheck.article.Part;
import org.crosscheck.article.Role;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.CodePoints;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;

/** One part of an article with its layout. Immutable. */
record PartText(Part part, AnalysedText text, List<Block> blocks, List<Span> datelines, CodePoints points) {

	static PartText of(Part part, AnalysedText text, List<Block> blocks, List<Span> datelines) {
		List<Block> own = blocks.stream().filter((block) -> block.part() == part).toList();
		return new PartText(part, text, own, datelines, CodePoints.of(text.text()));
	}

	Role roleOf(Sentence sentence) {
		for (Block block : this.blocks) {
			if (block.span().contains(sentence.span().start())) {
				return block.role();
			}
		}
		return (this.part == Part.TITLE) ? Role.HEADLINE : Role.BODY;
	}

	boolean isFurniture(Span span) {
		for (Block block : this.blocks) {
			if (block.furniture() && block.span().overlaps(span)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the article dates itself there. */
	boolean isDateline(Span span) {
		return this.datelines.stream().anyMatch(span::overlaps);
	}

	/** The same stretch in code points. */
	Span inCodePoints(Span span) {
		return new Span(this.points.at(span.start()), this.points.at(span.end()));
	}

}
