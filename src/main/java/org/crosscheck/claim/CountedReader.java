package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the thing counted behind a number, what narrows it and whether the number is only
 * a part of it. Safe for use by several threads.
 */
final class CountedReader {

	private static final String PEOPLE = "people";

	private final Set<String> inner;

	private final Set<String> determiners;

	private final PartCues parts;

	private final Set<String> heads;

	private final Set<String> scales;

	private final PhraseBounds bounds;

	private final CompoundModifiers compounds;

	private final NounForms forms = new NounForms();

	private final ClassTable things = ClassTable.ofThingsCounted();

	private final Nations nations;

	CountedReader(Nations nations) {
		WordList words = WordList.read(CountedReader.class, "phrase-words.txt");
		this.inner = words.set("inner");
		this.determiners = words.set("determiners");
		this.parts = new PartCues(words);
		this.heads = words.set("heads");
		this.scales = words.set("scales");
		this.bounds = new PhraseBounds(words, this.forms);
		this.compounds = new CompoundModifiers(words.set("joined adjectives"), this.forms);
		this.nations = nations;
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
			boolean noun = !this.counted.head().equals(written) && !this.counted.head().equals(PEOPLE);
			return written.isEmpty()
					|| this.counted.restrictors().isEmpty() && !noun && events.classOf(written) != null;
		}

	}

	/** The thing counted behind a number. */
	Phrase read(AnalysedText text, Sentence sentence, Syntax syntax, Quantity quantity) {
		List<Token> tokens = sentence.tokens();
		int at = sentence.tokenAt(quantity.span().end() - 1) + 1;
		boolean count = quantity.unit().dimension() == Dimension.COUNT;
		if (count && isOnScale(tokens, sentence.tokenAt(quantity.span().start()))) {
			return Phrase.NONE;
		}
		if (tokens.get(sentence.tokenAt(quantity.span().start())).is("within")) {
			// "within 40 km of the town": where, and of nothing
			return Phrase.NONE;
		}
		Span joined = count ? CompoundModifiers.joined(text.text(), quantity.span().end()) : null;
		if (joined != null) {
			return joinedTo(joined, joined.in(text.text()), sentence);
		}
		at = pastConversion(tokens, at);
		at += isClosingQuote(tokens, at) ? 1 : 0;
		int behind = at;
		if (at < tokens.size() && tokens.get(at).is("of")) {
			at++;
		}
		else if (!count && quantity.unit().dimension() != Dimension.RATE) {
			return Phrase.NONE;
		}
		boolean of = at > behind;
		while (at < tokens.size() && (isPassedOver(tokens.get(at), of)
				|| at > behind && syntax.tag(at).equals("CD") && at - behind < PhraseBounds.LONGEST)) {
			at++;
		}
		at = pastMeasure(tokens, at);
		SortedSet<String> partial = this.parts.of(sentence, quantity, behind, at);
		at = this.bounds.pastOwner(tokens, at);
		boolean plural = !(quantity.low() == 1 && quantity.high() == 1);
		int end = this.bounds.end(syntax, tokens, at, plural);
		int noun = counts(tokens, syntax, sentence.tokenAt(quantity.number().end() - 1));
		if (noun >= at && !this.bounds.isParticiple(syntax, tokens, noun) && noun - at < PhraseBounds.LONGEST
				&& this.bounds.isOnePhrase(tokens, at, noun)) {
			end = noun + 1;
		}
		if (end == at) {
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
		Counted counted = counted(span.in(text.text()), tokens.subList(at, end), partial);
		return new Phrase(withOrigin(counted, tokens, end), span, end - 1);
	}

	/** "at least 25" new homes: a quotation that ends inside the noun phrase. */
	private static boolean isClosingQuote(List<Token> tokens, int at) {
		return at + 1 < tokens.size() && tokens.get(at).kind() == TokenKind.QUOTE
				&& tokens.get(at).start() == tokens.get(at - 1).end()
				&& tokens.get(at + 1).start() > tokens.get(at).end();
	}

	/** "19 new cases", "12 of the 40 men"; not "19 the week before". */
	private boolean isPassedOver(Token token, boolean of) {
		return this.inner.contains(token.lower()) && (of || !this.determiners.contains(token.lower()));
	}

	/**
	 * "of magnitude 6.9 struck Mora", "a magnitude of 6.9": the number counts nothing.
	 */
	private boolean isOnScale(List<Token> tokens, int number) {
		int noun = number - ((number > 1 && tokens.get(number - 1).is("of")) ? 2 : 1);
		return noun >= 0 && this.scales.contains(tokens.get(noun).lower());
	}

	/** "40 60-kg bags": what is joined to the noun only says of what size it is. */
	private int pastMeasure(List<Token> tokens, int at) {
		boolean spaced = at + 2 < tokens.size() && tokens.get(at).kind() == TokenKind.NUMBER
				&& tokens.get(at + 1).kind() == TokenKind.WORD && !this.forms.isPlural(tokens.get(at + 1).lower())
				&& this.forms.isPlural(tokens.get(at + 2).lower());
		if (spaced) {
			return at + 2;
		}
		boolean measure = at + 3 < tokens.size() && tokens.get(at).kind() == TokenKind.NUMBER
				&& tokens.get(at + 1).is("-") && tokens.get(at + 2).kind() == TokenKind.WORD
				&& tokens.get(at + 1).start() == tokens.get(at).end()
				&& tokens.get(at + 2).start() == tokens.get(at + 1).end();
		return measure ? at + 3 : at;
	}

	/** "8 miles (13 km) of track", seen from either value: what stands before "of". */
	private static int pastConversion(List<Token> tokens, int from) {
		int at = from;
		boolean opens = at < tokens.size() && tokens.get(at).is("(");
		while (opens && at < tokens.size() - 1 && at - from < PhraseBounds.LONGEST && !tokens.get(at).is(")")) {
			at++;
		}
		boolean closes = at + 1 < tokens.size() && tokens.get(at).is(")") && tokens.get(at + 1).is("of");
		return closes ? at + 1 : from;
	}

	/** "a three-bedroom house": bedrooms are counted; "a three-legged stool": nothing. */
	private Phrase joinedTo(Span span, String word, Sentence sentence) {
		if (!this.compounds.isNoun(word)) {
			return Phrase.NONE;
		}
		String head = this.forms.singular(word.toLowerCase(Locale.ROOT));
		String kind = this.things.classOf(head);
		return new Phrase(new Counted(word, head, List.of(), (kind != null) ? kind : head), span,
				sentence.tokenAt(span.start()));
	}

	/**
	 * The thing that a phrase names which begins at a token, a plural taken for granted.
	 */
	Phrase phraseAt(AnalysedText text, Sentence sentence, int from) {
		List<Token> tokens = sentence.tokens();
		int at = from;
		while (at < tokens.size() && this.inner.contains(tokens.get(at).lower())) {
			at++;
		}
		int end = this.bounds.end(tokens, at, true);
		if (end == at) {
			return Phrase.NONE;
		}
		Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
		Counted counted = counted(span.in(text.text()), tokens.subList(at, end), Set.of());
		return new Phrase(withOrigin(counted, tokens, end), span, end - 1);
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

	/** "soldiers from North Korea" are North Korean soldiers. */
	private Counted withOrigin(Counted counted, List<Token> tokens, int end) {
		if (end + 1 >= tokens.size() || !tokens.get(end).is("from") && !tokens.get(end).is("of")) {
			return counted;
		}
		String one = tokens.get(end + 1).lower();
		String pair = (end + 2 < tokens.size()) ? one + " " + tokens.get(end + 2).lower() : one;
		String country = this.nations.countryOf(pair);
		country = (country != null) ? country : this.nations.countryOf(one);
		if (country == null) {
			return counted;
		}
		Set<String> restrictors = new TreeSet<>(counted.restrictors());
		restrictors.add(country);
		return new Counted(counted.phrase(), counted.head(), List.copyOf(restrictors), counted.kind());
	}

	private Counted counted(String written, List<Token> phrase, Set<String> partial) {
		Token last = phrase.get(phrase.size() - 1);
		boolean people = this.nations.countryOf(last.lower()) != null;
		boolean state = this.heads.contains(last.lower());
		String word = this.forms.singular(last.lower());
		String head = state ? PEOPLE : word;
		String kind = people ? PEOPLE : this.things.classOf(word);
		Set<String> restrictors = new TreeSet<>(partial);
		int end = phrase.size() - (people ? 0 : 1);
		for (int i = 0; i < end; i++) {
			String modifier = phrase.get(i).lower();
			String pair = (i + 1 < end) ? this.nations.countryOf(modifier, phrase.get(i + 1).lower()) : null;
			String country = (pair != null) ? pair : this.nations.countryOf(modifier);
			restrictors.add((country != null) ? country : modifier);
			i += (pair != null) ? 1 : 0;
		}
		restrictors.remove("-");
		return new Counted(written, head, List.copyOf(restrictors), (kind != null) ? kind : head);
	}

}
