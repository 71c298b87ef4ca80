package org.crosscheck.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.text.WordList;

/**
 * The words by which a number is told to be the change from one level to another that
 * stand before it. Immutable and safe for use by several threads.
 */
final class ChangeWords {

	private final Pattern inNext;

	private final Pattern behind;

	private final Pattern attributive;

	private final Pattern noun;

	private final Set<String> otherwise;

	ChangeWords() {
		WordList list = WordList.read(ChangeWords.class, "change-phrases.txt");
		String nouns = alternatives(list, "noun");
		String refers = alternatives(list, "that") + " " + alternatives(list, "is");
		String whole = "(?:(?:total|overall) )?";
		String lead = "(?:" + alternatives(list, "time") + " ?)*";
		this.inNext = Pattern.compile(refers + " an? " + whole + nouns + " of");
		this.behind = Pattern.compile(lead + "(?:, |\\(|– |— |, " + alternatives(list, "making") + " )(?:an? " + whole
				+ nouns + " of|up|down|up by|down by|or|or by)|" + lead + "(?:,|\\()");
		this.attributive = Pattern
			.compile(lead + "(?:, |\\(|– |— |, " + alternatives(list, "making") + " )(?:an?|or an?)");
		this.noun = Pattern.compile(nouns + "(?:$|[.,;)].*)");
		this.otherwise = list.set("otherwise");
	}

	private static String alternatives(WordList list, String section) {
		return list.entries(section).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

	/** "That is an increase of", at the beginning of the next sentence. */
	boolean refersBack(String before) {
		return this.inNext.matcher(before).matches();
	}

	/**
	 * ", an increase of", ", a ... rise": between the second level and its change.
	 * @param after the words behind the number
	 */
	boolean appositive(String between, String after) {
		return this.behind.matcher(between).matches() && !between.endsWith(",") && !between.endsWith("(")
				&& isClosed(after) || this.attributive.matcher(between).matches() && this.noun.matcher(after).matches();
	}

	/** Whether nothing narrows the number before these words. */
	boolean isClosed(String after) {
		return after.isEmpty() || ".,;)!?\"”’".indexOf(after.charAt(0)) >= 0;
	}

	/**
	 * Whether a sentence speaks of a change that the two levels do not give.
	 * @param level the number behind which it may say so
	 */
	boolean isOtherwise(SentenceNumbers sentence, int level) {
		String words = IntStream.range(level, sentence.size())
			.mapToObj(sentence::after)
			.collect(Collectors.joining(" ", " ", " "))
			.replaceAll("[.,;:()]", " ");
		return this.otherwise.stream().anyMatch((phrase) -> words.contains(" " + phrase + " "));
	}

}
