package org.crosscheck.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.claim.Nations;
import org.crosscheck.source.PartyNouns;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What words tell of a party's name, from {@code party-words.txt}. Immutable and safe for
 * use by several threads.
 */
final class PartyWords {

	static final PartyWords SHARED = new PartyWords();

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** "Zelenskyy", "Zelenskiy" and "Zelensky". */
	private static final Pattern SKY = Pattern.compile("(?<=sk)(?:yy|iy|ij|ii|yi|i|y)$");

	private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:al|el|as|ash|an|ar)-");

	/** No known phrase has more words. */
	private static final int LONGEST = 6;

	private final Nations nations = new Nations();

	private final Set<String> posts = PartyNouns.roles();

	private final Map<String, String> spellings = new HashMap<>();

	private final Map<String, String> capitals = new HashMap<>();

	private final Set<String> idle;

	private final Set<String> voices;

	private final Set<String> organs;

	private final Set<String> common;

	private final Set<String> kinds;

	private final Set<String> men;

	private final Set<String> women;

	private PartyWords() {
		WordList list = WordList.read(PartyWords.class, "party-words.txt");
		read(list.entries("spelling"), this.spellings);
		read(list.entries("short"), this.spellings);
		read(list.entries("capital"), this.capitals);
		this.idle = list.set("idle");
		this.voices = list.set("voice");
		this.organs = list.set("organ");
		this.common = list.set("common");
		this.kinds = list.set("kind");
		this.men = list.set("man");
		this.women = list.set("woman");
	}

	private static void read(List<String> lines, Map<String, String> into) {
		for (String line : lines) {
			int equals = line.indexOf('=');
			for (String form : line.substring(equals + 1).split(",", -1)) {
				into.put(form.strip(), line.substring(0, equals).strip());
			}
		}
	}

	/** "the", "of", "Mr", "company". */
	boolean isIdle(String word) {
		return this.idle.contains(word);
	}

	/** "spokesman", whose words are those of a body. */
	boolean isVoice(String word) {
		return this.voices.contains(word);
	}

	boolean isVoice(Set<String> words) {
		return words.stream().anyMatch(this.voices::contains);
	}

	boolean isPost(String word) {
		return this.posts.contains(word);
	}

	Set<String> postsAmong(Set<String> words) {
		Set<String> found = new HashSet<>(words);
		found.retainAll(this.posts);
		return found;
	}

	/** Whether one is called Mr and the other Ms. */
	boolean areOpposed(Set<String> one, Set<String> two) {
		return has(one, this.men) && has(two, this.women) || has(one, this.women) && has(two, this.men);
	}

	private static boolean has(Set<String> words, Set<String> among) {
		return words.stream().anyMatch(among::contains);
	}

	/** Whether a state speaks through what is called so. */
	boolean isOrgan(String head) {
		return this.organs.contains(head);
	}

	/** Whether there are many of what is called so. */
	boolean isCommon(String head) {
		return this.common.contains(head) || this.organs.contains(head);
	}

	/** "monitor", which behind a name tells what bears it. */
	boolean isKind(String word) {
		return this.kinds.contains(word);
	}

	boolean isCountry(String word) {
		return word.equals(this.nations.countryOf(word));
	}

	/** The state that a seat of government stands for when it stands alone. */
	String stateOf(String word) {
		return this.capitals.getOrDefault(word, word);
	}

	/**
	 * The words of a name in one spelling: what several words mean together comes before
	 * what each means alone.
	 * @param words the words in lower case
	 */
	List<String> spelt(List<String> words) {
		List<String> found = new ArrayList<>();
		int i = 0;
		while (i < words.size()) {
			int length = Math.min(LONGEST, words.size() - i);
			while (length > 1 && meaning(words.subList(i, i + length)) == null) {
				length--;
			}
			List<String> meaning = meaning(words.subList(i, i + length));
			found.addAll((meaning != null) ? meaning : List.of(singular(words.get(i))));
			i += length;
		}
		return found;
	}

	private @Nullable List<String> meaning(List<String> words) {
		String phrase = MARKS.matcher(Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFD))
			.replaceAll("");
		String known = this.spellings.get(phrase);
		String country = this.nations.countryOf((known != null) ? known : phrase);
		return (country != null) ? List.of(country) : (known != null) ? List.of(known.split(" ", -1)) : null;
	}

	private static String singular(String word) {
		boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
				&& !word.endsWith("is");
		return plural ? word.substring(0, word.length() - 1) : word;
	}

	/** One spelling of a part of a person's name. */
	static String nameSpelt(String word) {
		String plain = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
			.replaceAll("");
		String bare = ARABIC_ARTICLE.matcher(plain).replaceFirst("");
		return SKY.matcher(bare).replaceFirst("y");
	}

}
