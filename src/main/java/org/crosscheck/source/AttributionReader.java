package org.crosscheck.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Name;
import org.crosscheck.text.NameFinder;
import org.crosscheck.text.Sentence;

/**
 * Reads from a text who says what: cues, speakers and quotations (semantics.md sections
 * 1, 3 and 4.18-20). Never throws for any text; time is linear in its length. Immutable
 * and safe for use by several threads.
 */
public final class AttributionReader {

	private final Lexicon lexicon = new Lexicon();

	private final Weigher weigher;

	private final NameFinder names = new NameFinder();

	/** Loads the word lists and the weights, once. */
	public AttributionReader() {
		this(AttributionModel.load());
	}

	AttributionReader(AttributionModel model) {
		this.weigher = new Weigher(model);
	}

	/**
	 * Reads an article's body.
	 * @param body the analysed body
	 * @param layout which of its sentences are furniture and headlines
	 */
	public Attributions read(AnalysedText body, TextLayout layout) {
		NameFinder finder = this.names.knowing(body);
		return read(body, layout, body.sentences().stream().map(finder::find).toList());
	}

	/**
	 * Reads an article's body whose names are known already.
	 * @param names the names of each of its sentences
	 */
	public Attributions read(AnalysedText body, TextLayout layout, List<List<Name>> names) {
		FullNames fullNames = FullNames.of(names, this.lexicon);
		Posts posts = Posts.of(body.sentences(), names, this.lexicon, fullNames);
		return new Reading(this.lexicon, this.weigher, body, layout, new NamedInText(fullNames, posts)).result();
	}

	/**
	 * Reads a title that stands apart from its body.
	 * @param title the analysed title
	 * @param body what was read from the body, whose full names surnames in the title
	 * stand for
	 */
	public Attributions readTitle(AnalysedText title, Attributions body) {
		Set<Integer> all = title.sentences().stream().map(Sentence::index).collect(Collectors.toSet());
		return new Reading(this.lexicon, this.weigher, title, new TextLayout(Set.of(), all), body.named()).result();
	}

}
