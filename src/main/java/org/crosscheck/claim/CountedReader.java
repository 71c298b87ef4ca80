package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the thing counted behind a number, what narrows it and whether the number is only
 * a part of it. Safe for use by several threads.
 */
final class CountedReader {

	/** "Nine of them are nurses". */
	private static final Set<String> PRONOUNS = Set.of("them", "those");

	private final PartCues parts;

	private final CountedStart starts;

	private final PhraseBounds bounds;

	private final CompoundModifiers compounds;

	private final NounForms forms = new NounForms();

	private final HeadAndModifiers modifiers;

	CountedReader(Nations nations) {
		WordList words = WordList.read(CountedReader.class, "phrase-words.txt");
		this.parts = new PartCues(words);
		this.starts = new CountedStart(words, this.forms);
		this.bounds = new PhraseBounds(words, this.forms);
		this.compounds = new CompoundModifiers(words.set("joined adjectives"), this.forms);
		this.modifiers = new HeadAndModifiers(words.set("heads"), this.forms, nations);
	}

	/**
	 * A thing counted and where its phrase stands.
	 *
	 * @param span {@code null} when the text names nothing
	 * @param head index of the phrase's last token, -1 when the text names nothing
	 */
	record Phrase(Counted counted, @Nullable Span span, int head) {

		static final Phrase NONE = new Phrase(Counted.NOTHING, null, -1);

		/** Whether the phrase stands in a sentence, whose tokens its head then counts. */
		boolean isIn(Sentence sentence) {
			return this.span != null && sentence.span().contains(this.span.start());
		}

		/** "500,000 wounded": the phrase tells what happened, not to whom. */
		boolean isElliptic(ClassTable events) {
			String written = this.counted.phrase().toLowerCase(Locale.ROOT);
			boolean noun = !this.counted.head().equals(written) && !this.counted.head().equals(HeadAndModifiers.PEOPLE);
			return written.isEmpty()
					|| this.counted.restrictors().isEmpty() && !noun && events.classOf(written) != null;
		}

	}

	/** The thing counted behind a number. */
	Phrase read(AnalysedText text, Sentence sentence, Syntax syntax, Quantity quantity) {
		boolean count = quantity.unit().dimension() == Dimension.COUNT;
		if (this.starts.isOfNothing(sentence, quantity)) {
			return Phrase.NONE;
		}
		Span joined = count ? CompoundModifiers.joined(text.text(), quantity.span().end()) : null;
		if (joined != null) {
			return joinedTo(joined, joined.in(text.text()), sentence);
		}
		CountedStart.Start start = this.starts.of(sentence, syntax, quantity);
		boolean of = start.isOf();
		if (!of && !count && quantity.unit().dimension() != Dimension.RATE) {
			return Phrase.NONE;
		}
		List<Token> tokens = sentence.tokens();
		SortedSet<String> partial = this.parts.of(sentence, quantity, start.behind(), start.phrase());
		int at = this.bounds.pastOwner(tokens, start.phrase());
		boolean plural = !(quantity.low() == 1 && quantity.high() == 1);
		int end = this.bounds.end(syntax, tokens, at, plural);
		int noun = counts(tokens, syntax, sentence.tokenAt(quantity.number().end() - 1));
		if (noun >= at && !this.bounds.isParticiple(syntax, tokens, noun) && noun - at < PhraseBounds.LONGEST
				&& this.bounds.isOnePhrase(tokens, at, noun)) {
			end = noun + 1;
		}
		if (end == at) {
			int same = start.isOf() && PRONOUNS.contains(tokens.get(at - 1).lower())
					? this.parts.saidToBe(syntax, tokens, at) : -1;
			if (same >= 0) {
				return phraseAt(text, sentence, same);
			}
			return partial.isEmpty() ? Phrase.NONE
					: new Phrase(new Counted("", "", List.copyOf(partial), ""), null, -1);
		}
		end = (plural && count && !of && this.compounds.isFirstNoun(syntax, tokens, at, end)) ? at + 1 : end;
		int said = partial.contains(PartWords.OF) ? this.parts.saidToBe(syntax, tokens, end) : -1;
		if (said >= 0) {
			return phraseAt(text, sentence, said);
		}
		if (this.parts.isAmongMore(tokens, end)) {
			partial.add(PartWords.INCLUDING);
		}
		Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
		return new Phrase(this.modifiers.counted(span.in(text.text()), tokens, at, end, partial), span, end - 1);
	}

	/** "a three-bedroom house": bedrooms are counted; "a three-legged stool": nothing. */
	private Phrase joinedTo(Span span, String word, Sentence sentence) {
		if (!this.compounds.isNoun(word)) {
			return Phrase.NONE;
		}
		return new Phrase(this.modifiers.alone(word), span, sentence.tokenAt(span.start()));
	}

	/**
	 * The thing that a phrase names which begins at a token, a plural taken for granted.
	 */
	Phrase phraseAt(AnalysedText text, Sentence sentence, int from) {
		List<Token> tokens = sentence.tokens();
		int at = this.starts.pastDeterminers(tokens, from);
		int end = this.bounds.end(tokens, at, true);
		if (end == at) {
			return Phrase.NONE;
		}
		Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
		return new Phrase(this.modifiers.counted(span.in(text.text()), tokens, at, end, Set.of()), span, end - 1);
	}

	/** The noun that the tree gives a number to; -1 when it gives none behind it. */
	private static int counts(List<Token> tokens, Syntax syntax, int number) {
		int head = syntax.head(number);
		// "27 sports fans": of two plurals the second is counted; not in "6 times
		// earnings"
		while (head > number && syntax.tag(head).equals("NNS") && !tokens.get(head).is("times")
				&& syntax.isRelation(head, "compound", "nmod") && syntax.head(head) == head + 1) {
			head++;
		}
		return (head > number && syntax.isRelation(number, "num", "nummod", "nmod") && syntax.isNoun(head)) ? head : -1;
	}

}
