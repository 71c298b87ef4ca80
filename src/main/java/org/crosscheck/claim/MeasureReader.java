package org.crosscheck.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;

/** Tells how a value relates to time and to a whole. Immutable. */
final class MeasureReader {

	/** Events that accumulate: a later figure includes the earlier ones. */
	private final Set<String> cumulative;

	private final Set<String> growing;

	private final Set<String> perfect;

	private final TokenPhrases soFar;

	private final Set<String> spreading;

	private final Set<String> completing;

	private final Set<String> per;

	private final Set<String> times;

	/** "19 percent a year before" is no rate. */
	private final Set<String> ago;

	/** Words between a value and the change it measures, at most. */
	private static final int BETWEEN = 3;

	private final Set<String> changes;

	MeasureReader() {
		WordList words = WordList.read(MeasureReader.class, "measure-words.txt");
		this.cumulative = words.set("cumulative");
		this.growing = words.set("growing");
		this.perfect = words.set("perfect");
		this.soFar = new TokenPhrases(words.entries("so far"));
		this.spreading = words.set("spreading");
		this.completing = words.set("completing");
		this.per = words.set("per");
		this.times = words.set("times");
		this.ago = words.set("ago");
		this.changes = WordList.read(MeasureReader.class, "subject-words.txt").set("changes");
	}

	Measure read(Sentence sentence, Quantity quantity, Counted counted, Subject subject, String event) {
		Dimension dimension = quantity.unit().dimension();
		if (dimension == Dimension.DATE) {
			return Measure.DATE;
		}
		if (dimension == Dimension.DURATION || dimension == Dimension.AGE) {
			return Measure.DURATION;
		}
		if (dimension == Dimension.RATE || isPerTime(sentence, quantity, counted)) {
			return Measure.FLOW;
		}
		if (quantity.trend() != null || isSigned(sentence, quantity) || isOfChange(sentence, quantity, dimension)) {
			return Measure.CHANGE;
		}
		if (dimension == Dimension.SHARE || dimension == Dimension.PERCENT && !counted.head().isEmpty()) {
			return Measure.SHARE;
		}
		boolean grows = this.cumulative.contains(event) || isGrowing(subject)
				|| event.isEmpty() && isGoingOn(sentence, quantity, counted)
				|| dimension == Dimension.AREA && isSpreading(sentence, quantity)
				|| dimension == Dimension.PERCENT && isCompleting(sentence, quantity);
		return grows ? Measure.CUMULATIVE : Measure.STOCK;
	}

	/** "Some 40 bodies have been found so far": what is counted as it comes in. */
	private boolean isGoingOn(Sentence sentence, Quantity quantity, Counted counted) {
		boolean done = quantity.unit().dimension() == Dimension.COUNT && !counted.predicate().said().isEmpty();
		return done && sentence.tokens().stream().anyMatch((token) -> this.perfect.contains(token.lower()))
				&& IntStream.range(0, sentence.tokens().size())
					.anyMatch((at) -> this.soFar.at(sentence.tokens(), at) != null);
	}

	/** "turnout in Lunda", "final turnout". */
	private boolean isGrowing(Subject subject) {
		return Stream.of(subject.phrase().split(" ", -1)).anyMatch(this.growing::contains);
	}

	/** "is 40 percent contained". */
	private boolean isCompleting(Sentence sentence, Quantity quantity) {
		int behind = sentence.tokenAt(quantity.span().end() - 1) + 1;
		return behind < sentence.tokens().size() && this.completing.contains(sentence.tokens().get(behind).lower());
	}

	/** "has burned 4,000 acres". */
	private boolean isSpreading(Sentence sentence, Quantity quantity) {
		int at = sentence.tokenAt(quantity.span().start());
		return sentence.tokens()
			.subList(Math.max(0, at - BETWEEN), at)
			.stream()
			.anyMatch((token) -> this.spreading.contains(token.lower()));
	}

	/** "a 5 % annual rise", "a $3 cut in fares". */
	private boolean isOfChange(Sentence sentence, Quantity quantity, Dimension dimension) {
		if (dimension == Dimension.COUNT || dimension == Dimension.SHARE) {
			return false;
		}
		List<Token> tokens = sentence.tokens();
		int from = sentence.tokenAt(quantity.span().end() - 1) + 1;
		for (int i = from; i < tokens.size() && i < from + BETWEEN && tokens.get(i).kind() == TokenKind.WORD; i++) {
			if (this.changes.contains(tokens.get(i).lower())) {
				return i + 1 == tokens.size() || !tokens.get(i + 1).is("of");
			}
		}
		return false;
	}

	/** "39,700 troops (+180)". */
	private static boolean isSigned(Sentence sentence, Quantity quantity) {
		return sentence.tokens().get(sentence.tokenAt(quantity.span().start())).text().startsWith("+");
	}

	/** "1,200 soldiers per day": the unit of the rate stands behind the thing counted. */
	private boolean isPerTime(Sentence sentence, Quantity quantity, Counted counted) {
		List<Token> tokens = sentence.tokens();
		int from = sentence.tokenAt(quantity.span().end());
		int words = counted.phrase().isEmpty() ? 0 : counted.phrase().split(" ", -1).length;
		for (int i = from; i + 1 < tokens.size() && i <= from + words; i++) {
			if (this.per.contains(tokens.get(i).lower()) && this.times.contains(tokens.get(i + 1).lower())) {
				return i + 2 >= tokens.size() || !this.ago.contains(tokens.get(i + 2).lower());
			}
		}
		return false;
	}

}
