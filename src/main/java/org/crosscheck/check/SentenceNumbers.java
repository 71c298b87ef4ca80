package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.crosscheck.article.Part;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.SkipReason;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one sentence in text order, those not compared included, and the words
 * around them. Immutable.
 */
final class SentenceNumbers {

	private static final Set<String> OUT_OF = Set.of("out of", "of the", "of its", "of their", "of a total of");

	/** Where a sentence stands. */
	private record Key(Part part, int sentence) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			int order = this.part.compareTo(other.part);
			return (order != 0) ? order : Integer.compare(this.sentence, other.sentence);
		}

	}

	private final List<NumericClaim> claims;

	private final String sentence;

	/** Where each code point of the sentence begins, and its end. */
	private final int[] offsets;

	private final @Nullable SentenceNumbers sentenceBefore;

	SentenceNumbers(List<NumericClaim> claims, @Nullable SentenceNumbers sentenceBefore) {
		this.sentenceBefore = sentenceBefore;
		this.claims = claims.stream()
			.sorted(Comparator.comparingInt((NumericClaim claim) -> claim.place().start())
				.thenComparing(NumericClaim::id))
			.toList();
		this.sentence = this.claims.get(0).place().sentence();
		this.offsets = offsets(this.sentence);
	}

	/** The numbers of an article, sentence by sentence. */
	static List<SentenceNumbers> of(List<NumericClaim> claims) {
		Map<Key, List<NumericClaim>> sentences = new TreeMap<>();
		for (NumericClaim claim : claims) {
			sentences
				.computeIfAbsent(new Key(claim.place().part(), claim.place().sentenceIndex()),
						(key) -> new ArrayList<>())
				.add(claim);
		}
		Map<Key, SentenceNumbers> read = new LinkedHashMap<>();
		sentences.forEach((key, numbers) -> read.put(key,
				new SentenceNumbers(numbers, read.get(new Key(key.part(), key.sentence() - 1)))));
		return List.copyOf(read.values());
	}

	int size() {
		return this.claims.size();
	}

	NumericClaim get(int index) {
		return this.claims.get(index);
	}

	/** Whether there is such a number, fit for comparison. */
	boolean isCompared(int index) {
		return index >= 0 && index < this.claims.size() && this.claims.get(index).isCompared();
	}

	/**
	 * The same, but it may leave out what it counts ("12 from Lunda and 15 from Mora").
	 */
	boolean isQuantity(int index) {
		return isCompared(index) || index >= 0 && index < this.claims.size()
				&& this.claims.get(index).skip() == SkipReason.NO_COUNTED_THING;
	}

	/** Whether it is a quantity that may add up with others. */
	boolean isQuantityOfSum(int index) {
		Dimension dimension = this.claims.get(index).value().unit().dimension();
		return isQuantity(index) && (dimension == Dimension.COUNT || dimension == Dimension.MONEY);
	}

	/** Counts and sums of money, in text order. */
	List<NumericClaim> quantities() {
		return IntStream.range(0, this.claims.size()).filter(this::isQuantityOfSum).mapToObj(this.claims::get).toList();
	}

	/** The sentence directly before, if it has numbers. */
	@Nullable SentenceNumbers sentenceBefore() {
		return this.sentenceBefore;
	}

	/** Whether a word, lower case, stands in the sentence. */
	boolean mentions(String word) {
		return (" " + this.sentence.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
	}

	boolean is(int index, Dimension dimension) {
		return isCompared(index) && this.claims.get(index).value().unit().dimension() == dimension;
	}

	/** "12 of the 30", "12 out of 30": a number and the next one, of which it is part. */
	boolean isOutOfNext(int index) {
		return OUT_OF.contains(between(index, index + 1));
	}

	/** The words between two numbers, lower case, without space at the ends. */
	String between(int one, int other) {
		return words(end(one), start(other));
	}

	/** The words from a number to the next, or to the end of the sentence. */
	String after(int index) {
		return words(end(index), (index + 1 < this.claims.size()) ? start(index + 1) : this.sentence.length());
	}

	/** The words from the number before, or from the beginning, to a number. */
	String before(int index) {
		return words((index > 0) ? end(index - 1) : 0, start(index));
	}

	private String words(int from, int to) {
		return (from < to) ? this.sentence.substring(from, to).strip().toLowerCase(Locale.ROOT) : "";
	}

	private int start(int index) {
		return offset(this.claims.get(index).place().start());
	}

	private int end(int index) {
		return offset(this.claims.get(index).place().end());
	}

	private int offset(int codePoint) {
		int begin = this.claims.get(0).place().sentenceStart();
		return this.offsets[Math.max(0, Math.min(this.offsets.length - 1, codePoint - begin))];
	}

	private static int[] offsets(String text) {
		int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
		int at = 0;
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = at;
			at += (at < text.length()) ? Character.charCount(text.codePointAt(at)) : 0;
		}
		return offsets;
	}

}
