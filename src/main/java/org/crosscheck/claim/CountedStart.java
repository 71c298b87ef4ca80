package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;

/**
 * Finds where behind a number the phrase of the thing counted begins: past a conversion
 * in brackets, a closing quotation mark, "of", determiners and what says of what size
 * each is. Immutable and safe for use by several threads.
 */
final class CountedStart {

	private final Set<String> inner;

	private final Set<String> determiners;

	private final Set<String> scales;

	private final NounForms forms;

	CountedStart(WordList words, NounForms forms) {
		this.inner = words.set("inner");
		this.determiners = words.set("determiners");
		this.scales = words.set("scales");
		this.forms = forms;
	}

	/**
	 * What stands between a number and the thing counted.
	 *
	 * @param behind the token behind the number, its conversion and its quotation
	 * @param isOf whether "of" stands there
	 * @param phrase the token at which the phrase begins, if there is one
	 */
	record Start(int behind, boolean isOf, int phrase) {
	}

	/**
	 * Whether no thing is counted, whatever follows: "a magnitude of 6.9", or "within 40
	 * km of the town", which says where.
	 */
	boolean isOfNothing(Sentence sentence, Quantity quantity) {
		int number = sentence.tokenAt(quantity.span().start());
		boolean count = quantity.unit().dimension() == Dimension.COUNT;
		return count && isOnScale(sentence.tokens(), number) || sentence.tokens().get(number).is("within");
	}

	/** Where the phrase behind a number would begin. */
	Start of(Sentence sentence, Syntax syntax, Quantity quantity) {
		List<Token> tokens = sentence.tokens();
		int behind = pastConversion(tokens, sentence.tokenAt(quantity.span().end() - 1) + 1);
		behind += isClosingQuote(tokens, behind) ? 1 : 0;
		boolean of = behind < tokens.size() && tokens.get(behind).is("of");
		int at = of ? behind + 1 : behind;
		while (at < tokens.size() && (isPassedOver(tokens.get(at), of)
				|| at > behind && syntax.tag(at).equals("CD") && at - behind < PhraseBounds.LONGEST)) {
			at++;
		}
		return new Start(behind, of, pastMeasure(tokens, at));
	}

	/** Where the phrase goes on whose determiners begin at a token: "the new homes". */
	int pastDeterminers(List<Token> tokens, int from) {
		int at = from;
		while (at < tokens.size() && isPassedOver(tokens.get(at), true)) {
			at++;
		}
		return at;
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

}
