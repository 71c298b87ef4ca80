package org.crosscheck.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.text.WordList;

/**
 * The words by which numbers are summed up, or a whole is shared out. Immutable and safe
 * for use by several threads.
 */
final class TotalWords {

	private static final Pattern RELATIVE = Pattern.compile("[a-z]+(?: [a-z]+)?, (?:who|which|and they) .*");

	private final Pattern opening;

	private final Pattern closing;

	private final Pattern makes;

	private final Pattern together;

	private final Set<String> shared;

	private final Set<String> thus;

	private final Set<String> determiner;

	private final Set<String> apart;

	private final Set<String> soFar;

	TotalWords() {
		WordList list = WordList.read(TotalWords.class, "total-phrases.txt");
		String together = alternatives(list, "together");
		String pronoun = alternatives(list, "pronoun");
		String adds = alternatives(list, "adds");
		String total = "(?: a total of)?";
		this.opening = Pattern.compile(together + ",? " + pronoun + " " + adds + total + "|" + pronoun + " "
				+ alternatives(list, "sums") + total + "|" + pronoun + " " + adds + " together");
		this.makes = Pattern.compile("(?:that|this|which|they) (?:makes|make|comes to|come to)" + total);
		this.closing = Pattern.compile("[^,;:]*(?:[,;:–—-]|, (?:or|and)) ?(?:" + together + "|(?:which |that )?(?:"
				+ together + " )?(?:makes|make|making))" + total);
		this.together = Pattern.compile("(?:[a-z]+ )?" + together + "(?:$|[.,;)].*)");
		this.shared = list.set("shared");
		this.thus = list.set("thus");
		this.determiner = Stream.concat(list.entries("determiner").stream(), Stream.of(""))
			.collect(Collectors.toUnmodifiableSet());
		this.soFar = list.set("so far");
		this.apart = list.set("apart");
	}

	private static String alternatives(WordList list, String section) {
		return list.entries(section).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

	/** "Together that makes 90", "That makes 90 seats in all", of the sentence before. */
	boolean sumsUp(String before, String after) {
		return this.opening.matcher(before).matches()
				|| this.makes.matcher(before).matches() && this.together.matcher(after).matches();
	}

	/** ", together 90": behind the last part of the same sentence. */
	boolean sumsUpList(String between) {
		return this.closing.matcher(between).matches();
	}

	/** "The 90 seats are shared out as follows", before the colon. */
	boolean sharesOut(String head) {
		String padded = " " + head + " ";
		return this.shared.stream().anyMatch((phrase) -> padded.contains(" " + phrase + " "))
				&& this.thus.stream().anyMatch((phrase) -> padded.endsWith(" " + phrase + " "));
	}

	/** "The 90 seats of it are shared out", "90 seats, which are shared out". */
	boolean isShared(String before, String after) {
		return this.determiner.contains(before) || RELATIVE.matcher(after).matches();
	}

	/** Whether a list, or what stands in it, is said not to be all. */
	boolean isOpen(String words) {
		String padded = " " + words.replaceAll("[.,;:()]", " ") + " ";
		return this.apart.stream().anyMatch((phrase) -> padded.contains(" " + phrase + " ")) || words.indexOf('(') >= 0;
	}

	/** Whether a sentence tells of all up to now, so that the next may tell of less. */
	boolean isSoFar(SentenceNumbers sentence) {
		return this.soFar.stream().anyMatch(sentence::mentions);
	}

}
